import { readContainer } from './container.ts'
import { fromDeno, fromGit, fromImage, fromNpm, fromPypi, type PackageUse } from './package-spec.ts'
import { shellWords } from './shell-words.ts'

/** What a command line starts. */
export interface Launch {
  /** The package that is fetched and run, if the command line names one. */
  readonly package?: PackageUse
  /** Program or Python module that is run, where no package says what it is. */
  readonly program?: string
  /** It runs in a container that cannot touch the host. */
  readonly sandboxed: boolean
  /** It runs in a container into which the host is handed. */
  readonly opensHost?: boolean
  /** Address that a bridge such as mcp-remote connects to. */
  readonly remote?: string
}

/** Options of the runners that take the next word as their value. */
const withValue: Readonly<Record<string, readonly string[]>> = {
  npx: ['-p', '--package', '--registry', '--cache', '--prefix', '--userconfig', '-w', '--workspace', '-c', '--call'],
  uvx: [
    '--from',
    '--with',
    '--with-editable',
    '--with-requirements',
    '-p',
    '--python',
    '--index',
    '--index-url',
    '-i',
    '--default-index',
    '--extra-index-url',
    '--directory',
    '--project',
    '--cache-dir',
    '--env-file',
    '-c',
    '--constraints',
    '--index-strategy',
    '--prerelease',
    '--refresh-package',
    '-m',
    '--module',
    '--extra',
    '--group',
  ],
  pipx: ['--spec', '--python', '--index-url', '-i', '--pip-args', '--suffix'],
}

/** Bridges from stdio to an address: what they connect to is the server that matters. */
const bridges = /(?:^|[/@])(?:mcp-remote|mcp-proxy|supergateway)(?:@|$)/

/** Finds what a command line starts, without starting it. */
export function launchOf(words: readonly string[]): Launch {
  const plain = unwrapped(words)
  const [first = '', ...rest] = plain
  const runner = programName(first)
  const launch = launchBy(runner, rest, first)
  const name = launch.package?.purl ?? launch.program ?? ''
  const remote = bridges.test(name) ? rest.find((word) => /^https?:\/\//i.test(word)) : undefined
  return remote === undefined ? launch : { ...launch, remote }
}

function launchBy(runner: string, rest: readonly string[], first: string): Launch {
  const sandboxed = false
  switch (runner) {
    case '':
      return { sandboxed }
    case 'npx':
    case 'pnpx':
    case 'bunx':
      return { sandboxed, ...used(npmSpec(rest)) }
    case 'pnpm':
    case 'yarn':
    case 'npm':
    case 'bun': {
      const [verb, ...others] = rest
      const runs = verb === 'dlx' || verb === 'exec' || verb === 'x'
      return { sandboxed, ...(runs ? used(npmSpec(others)) : {}) }
    }
    case 'uvx':
      return { sandboxed, ...used(pypiSpec(rest, 'uvx', '--from')) }
    case 'uv': {
      const [verb, second, ...others] = rest
      if (verb === 'tool' && second === 'run') return { sandboxed, ...used(pypiSpec(others, 'uvx', '--from')) }
      return { sandboxed, ...(verb === 'run' ? uvRun(rest.slice(1)) : {}) }
    }
    case 'pipx':
      return { sandboxed, ...(rest[0] === 'run' ? used(pypiSpec(rest.slice(1), 'pipx', '--spec')) : {}) }
    case 'docker':
    case 'podman':
    case 'nerdctl': {
      const container = readContainer(rest)
      if (container === undefined) return { sandboxed }
      return { sandboxed: container.sandboxed, opensHost: !container.sandboxed, ...used(fromImage(container.image)) }
    }
    case 'deno':
      return { sandboxed, ...used(fromDeno(rest)) }
    case 'node':
      return { sandboxed, ...scriptProgram(rest) }
    case 'python':
    case 'python3':
    case 'py': {
      const module = rest[rest.indexOf('-m') + 1]
      return { sandboxed, ...(rest.includes('-m') && module !== undefined ? { program: module } : {}) }
    }
    default:
      return { sandboxed, program: programName(first) }
  }
}

/** Leaves out what only prepares the start: `env A=b`, `cmd /c`, `sh -c "…"`, `A=b` before the program. */
function unwrapped(words: readonly string[]): readonly string[] {
  const [first, ...rest] = words
  if (first === undefined) return words
  if (/^[A-Za-z_]\w*=/.test(first)) return unwrapped(rest)
  switch (programName(first)) {
    case 'env':
      return unwrapped(rest.filter((word, index) => index > 0 || word !== '-S'))
    case 'sudo':
    case 'nohup':
    case 'exec':
      return unwrapped(rest.filter((word, index) => index > 0 || !word.startsWith('-')))
    case 'cmd':
      return /^\/[ck]$/i.test(rest[0] ?? '') ? unwrapped(rest.slice(1)) : words
    case 'sh':
    case 'bash':
    case 'zsh':
    case 'wsl':
    case 'powershell':
    case 'pwsh': {
      const flag = rest.findIndex((word) => /^-\w*c(?:ommand)?$/i.test(word))
      const line = rest[flag + 1]
      return flag === -1 || line === undefined ? words : unwrapped(shellWords(line.replace(/^.*(?:&&|;)\s*/, '')))
    }
    default:
      return words
  }
}

function npmSpec(rest: readonly string[]): PackageUse | undefined {
  const named = optionValue(rest, ['-p', '--package'])
  const spec = named ?? positional(rest, 'npx')
  return spec === undefined ? undefined : fromNpm(spec)
}

function pypiSpec(rest: readonly string[], runner: 'uvx' | 'pipx', from: string): PackageUse | undefined {
  const spec = optionValue(rest, [from]) ?? positional(rest, runner)
  if (spec === undefined) return undefined
  return /^git\+|^https?:/.test(spec) ? fromGit(spec) : fromPypi(spec)
}

/** `uv run --with pkg pkg`: the package whose name is run. Else the program is a guess. */
function uvRun(rest: readonly string[]): Omit<Launch, 'sandboxed'> {
  const program = positional(rest, 'uvx')
  if (program === undefined || /\.py$|[/\\]/.test(program)) return {}
  if (/^python[\d.]*$/.test(program)) {
    const module = rest[rest.indexOf('-m') + 1]
    return rest.includes('-m') && module !== undefined ? { program: module } : {}
  }
  const spec = optionValue(rest, ['--with'])
  const found = spec === undefined ? undefined : fromPypi(spec)
  return found?.name === program ? { package: found } : { program }
}

function scriptProgram(rest: readonly string[]): { program?: string } {
  // A script below node_modules names its package: …/node_modules/@scope/name/dist/index.js.
  const script = rest.find((word) => !word.startsWith('-'))?.replaceAll('\\', '/') ?? ''
  const name = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(script)?.[1]
  return name === undefined ? {} : { program: name }
}

function optionValue(words: readonly string[], names: readonly string[]): string | undefined {
  for (const [index, word] of words.entries()) {
    if (names.includes(word)) return words[index + 1]
    const name = names.find((each) => each.startsWith('--') && word.startsWith(`${each}=`))
    if (name !== undefined) return word.slice(name.length + 1)
  }
  return undefined
}

function positional(words: readonly string[], runner: keyof typeof withValue): string | undefined {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (word === '--') return words[index + 1]
    if (!word.startsWith('-')) return word
    if (withValue[runner]?.includes(word)) index += 1
  }
  return undefined
}

function used(found: PackageUse | undefined): { package?: PackageUse } {
  return found === undefined ? {} : { package: found }
}

function programName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  return name.replace(/\.(?:exe|cmd|bat|ps1)$/i, '')
}
