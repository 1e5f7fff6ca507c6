/** What `docker run` starts, and how far it can reach the host. */
export interface Container {
  readonly image: string
  /** Nothing of the host that leads out of the container is handed in. */
  readonly sandboxed: boolean
}

/** Options without a value; every other `--option` or `-x` takes the next word unless it is written with `=`. */
const flags = new Set([
  '--rm',
  '-i',
  '--interactive',
  '-t',
  '--tty',
  '-it',
  '-ti',
  '-d',
  '--detach',
  '--init',
  '--privileged',
  '--read-only',
  '--no-healthcheck',
  '-P',
  '--publish-all',
  '--sig-proxy',
  '--oom-kill-disable',
  '-q',
  '--quiet',
  '--disable-content-trust',
])

/** Reads the words after `docker`; undefined where it is not a `run`. */
export function readContainer(words: readonly string[]): Container | undefined {
  const start = words.indexOf('run')
  // `docker mcp gateway run` starts Docker's own gateway, not an image.
  if (start === -1 || words.slice(0, start).some((word) => !word.startsWith('-') && word !== 'container'))
    return undefined
  let opensHost = false
  for (let index = start + 1; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (!word.startsWith('-')) return { image: word, sandboxed: !opensHost }
    const equals = word.indexOf('=')
    const name = equals === -1 ? word : word.slice(0, equals)
    const hasNext = equals === -1 && !flags.has(word)
    const value = equals === -1 ? (hasNext ? (words[index + 1] ?? '') : '') : word.slice(equals + 1)
    opensHost ||= opens(name, value)
    if (hasNext) index += 1
  }
  return undefined
}

function opens(name: string, value: string): boolean {
  switch (name) {
    case '--privileged':
      return value !== 'false'
    case '--pid':
    case '--ipc':
    case '--userns':
    case '--network':
    case '--net':
      // With the host's network every service that listens on it only is within reach, but nothing runs there.
      return value === 'host' && name !== '--network' && name !== '--net'
    case '--cap-add':
      return /^(?:ALL|(?:CAP_)?(?:SYS_ADMIN|SYS_PTRACE|SYS_MODULE|DAC_READ_SEARCH))$/i.test(value)
    case '-v':
    case '--volume':
      return leadsOut(/^(?:[A-Za-z]:(?=[\\/]))?[^:]*/.exec(value)?.[0] ?? '')
    case '--mount':
      return leadsOut(/(?:^|,)(?:src|source)=([^,]*)/.exec(value)?.[1] ?? '')
    case '--device':
      return true
    default:
      return false
  }
}

/** A mounted path from which the host, or its user's keys and start-up files, can be reached. */
function leadsOut(source: string): boolean {
  const path = source.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
  return (
    /docker\.sock|podman\.sock|containerd\.sock/.test(path) ||
    /^(?:\/|[A-Za-z]:\/?|~|\$HOME|\$\{(?:env:)?(?:HOME|USERPROFILE|userHome)\}|%USERPROFILE%)$/.test(path) ||
    /^(?:[A-Za-z]:)?\/(?:home|Users|root|etc|var|proc|sys|dev|usr|bin|boot)(?:\/[^/]+)?$/.test(path) ||
    /\/\.(?:ssh|aws|kube|config|gnupg|docker|azure)(?:\/|$)/.test(path)
  )
}
