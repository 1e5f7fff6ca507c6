import { imagePurl, npmPurl, pypiPurl, repositoryPurl } from '../tool-classification/package-url.ts'

/** A package that a command line fetches and runs. */
export interface PackageUse {
  readonly purl: string
  readonly name: string
  /** `yes`: exactly one version. `no`: whatever is newest when it starts. `unknown`: a name that somebody may move. */
  readonly pinned: 'yes' | 'no' | 'unknown'
}

const exactVersion = /^v?\d+\.\d+(?:\.\d+)*(?:[-+.]?[A-Za-z0-9][\w.+-]*)?$/
const exactNpm = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/

/** `@scope/name@1.2.3`, `name@latest`, `name`, `npm:name@1`, `github:owner/name`. A path or an archive is no package. */
export function fromNpm(spec: string): PackageUse | undefined {
  const plain = spec.replace(/^npm:/, '')
  if (/^(?:git\+|git:|github:|gitlab:|bitbucket:|https?:)/i.test(plain)) return fromGit(plain)
  const [, name, version] = /^((?:@[\w.~-]+\/)?[\w.~-]+)(?:@(.*))?$/.exec(plain) ?? []
  if (name === undefined || /^\.{1,2}$/.test(name)) return undefined
  const exact = version !== undefined && exactNpm.test(version) ? version.replace(/^v/, '') : undefined
  return { purl: npmPurl(name, exact), name: name.toLowerCase(), pinned: exact === undefined ? 'no' : 'yes' }
}

/** `name==1.2.3`, `name@1.2.3`, `name[extra]>=1`, `name`. */
export function fromPypi(spec: string): PackageUse | undefined {
  if (spec.startsWith('git+')) return fromGit(spec)
  const [, name, rest = ''] = /^([A-Za-z0-9][\w.-]*?)(?:\[[^\]]*\])?\s*((?:[=<>!~@]=?.*)?)$/.exec(spec) ?? []
  if (name === undefined || /[/\\]/.test(spec.split('@')[0] ?? '')) return undefined
  const version = /^(?:={2,3}|@)\s*([^,;\s]+)$/.exec(rest.trim())?.[1]
  const exact = version !== undefined && exactVersion.test(version) && !version.includes('*') ? version : undefined
  return { purl: pypiPurl(name, exact), name, pinned: exact === undefined ? 'no' : 'yes' }
}

/** An image reference. A digest fixes it; a tag is a name that its owner may move, `latest` above all. */
export function fromImage(reference: string): PackageUse | undefined {
  const [, image, tag, digest] = /^([^@\s]+?)(?::([\w][\w.-]*))?(?:@(sha256:[0-9a-f]{64}))?$/i.exec(reference) ?? []
  if (image === undefined || image.startsWith('-')) return undefined
  const moving = tag === undefined || tag === 'latest'
  if (digest !== undefined) return { purl: imagePurl(image, digest), name: image, pinned: 'yes' }
  return { purl: imagePurl(image, moving ? undefined : tag), name: image, pinned: moving ? 'no' : 'unknown' }
}

/** A public repository: `git+https://github.com/owner/name@rev`, `github:owner/name#rev`. Userinfo is left out. */
export function fromGit(spec: string): PackageUse | undefined {
  const short = /^(github|gitlab|bitbucket):([\w.-]+\/[\w.-]+?)(?:#(.+))?$/i.exec(spec)
  const long =
    /^(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/]*@)?(github|gitlab|bitbucket)\.(?:com|org)[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[@#]([^#]+))?(?:#.*)?$/i.exec(
      spec,
    )
  const [, host, path, revision] = short ?? long ?? []
  const known = hosts.find((each) => each === host?.toLowerCase())
  if (known === undefined || path === undefined) return undefined
  const commit = revision !== undefined && /^[0-9a-f]{40}$/i.test(revision)
  const pinned = commit ? 'yes' : revision === undefined ? 'no' : 'unknown'
  return { purl: repositoryPurl(known, path, revision), name: path, pinned }
}

const hosts = ['github', 'gitlab', 'bitbucket'] as const

/** `deno run -A npm:name@1.2.3`. */
export function fromDeno(words: readonly string[]): PackageUse | undefined {
  const spec = words.find((word) => word.startsWith('npm:'))
  return spec === undefined ? undefined : fromNpm(spec.replace(/^npm:\/?/, ''))
}
