/** A package URL: `pkg:npm/%40scope/name@1.2.3`. Its version is given only where it fixes what runs. */
export function npmPurl(name: string, version?: string): string {
  return `pkg:npm/${name.toLowerCase().replace(/^@/, '%40')}${at(version)}`
}

/** Names as the index compares them (PEP 503): lower case, runs of `-_.` as one dash. */
export function pypiPurl(name: string, version?: string): string {
  return `pkg:pypi/${name.toLowerCase().replaceAll(/[-_.]+/g, '-')}${at(version)}`
}

/** An image by its reference without tag and digest. What is not on Docker Hub names its registry in a qualifier. */
export function imagePurl(image: string, version?: string): string {
  const [first = '', ...rest] = image.toLowerCase().split('/')
  const isRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost')
  const path = (isRegistry ? rest : [first, ...rest]).join('/').replace(/^library\//, '')
  const registry = isRegistry && !/^(?:index\.)?docker\.io$/.test(first) ? `?repository_url=${first}` : ''
  return `pkg:docker/${path}${at(version)}${registry}`
}

/** A public repository as it stands at a revision. */
export function repositoryPurl(host: 'github' | 'gitlab' | 'bitbucket', path: string, revision?: string): string {
  return `pkg:${host}/${path.toLowerCase().replace(/\.git$/, '')}${at(revision)}`
}

/** One way to write a package URL: type in lower case, an npm scope encoded, a PyPI name as the index compares it. */
export function normalPurl(purl: string): string | undefined {
  const [, type = '', rest = ''] = /^pkg:\/*([a-z0-9.+-]+)\/(.+)$/i.exec(purl.trim()) ?? []
  if (rest === '') return undefined
  const [, name = '', version, qualifiers = ''] = /^(@?[^@?#]+)(?:@([^?#]*))?([?#].*)?$/.exec(rest) ?? []
  if (name === '') return undefined
  const lower = type.toLowerCase()
  if (lower === 'npm') return npmPurl(name.replace(/^%40/i, '@'), version) + qualifiers
  if (lower === 'pypi') return pypiPurl(name, version) + qualifiers
  return `pkg:${lower}/${name}${at(version)}${qualifiers}`
}

/** The package URL of whatever version. */
export function withoutVersion(purl: string): string {
  return purl.replace(/^(pkg:[^?#]*?)@[^/?#]*(?=[?#]|$)/, '$1')
}

function at(version: string | undefined): string {
  return version === undefined || version === '' ? '' : `@${version}`
}
