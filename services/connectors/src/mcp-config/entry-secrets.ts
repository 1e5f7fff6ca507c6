import { addressOf } from '../ids.ts'
import { describeSecret, passwordInUrl, type SecretDescription } from '../secrets/describe-secret.ts'
import { isSecretName, looksSecret } from '../secrets/looks-secret.ts'
import { literalPartOf, type Reference, referencesIn } from '../secrets/reference.ts'
import { isAwsAccessKeyId } from '../secrets/token-formats.ts'
import type { NamedValue, ServerEntry } from './server-entry.ts'
import { shellWords } from './shell-words.ts'

type Path = readonly (string | number)[]

/** A secret that an entry holds: in clear, or by the name it has elsewhere. `at`: where below the entry. */
export type EntrySecret = { readonly name: string | undefined; readonly at: Path } & (
  | { readonly literal: SecretDescription }
  | { readonly reference: Reference }
)

export interface SecretRules {
  readonly fingerprint: (secret: string) => string
  /** Names that hold a secret though they do not sound so. */
  readonly secretNames: ReadonlySet<string>
  /** Inputs that the client asks for as passwords. */
  readonly passwordInputs: ReadonlySet<string>
}

/** Every secret of an entry, wherever it stands: variables, headers, arguments, address, and whatever else it says. */
export function secretsOf(entry: ServerEntry, raw: unknown, rules: SecretRules): readonly EntrySecret[] {
  const sweep = new Sweep(
    rules,
    new Set(entry.env.filter(({ value }) => referencesIn(value).length === 0).map(({ name }) => name)),
  )
  const seen = new Set<string>()
  for (const { name, value, at } of [...entry.env, ...entry.headers]) {
    sweep.value(name, value, at)
    seen.add(at.join('\u0000'))
  }
  for (const { name, at } of entry.passedOn) if (isSecretName(name)) sweep.named({ source: 'env', name }, at)
  if (entry.url !== undefined) {
    sweep.address(entry.url)
    seen.add(entry.url.at.join('\u0000'))
  }
  sweep.words(entry.words, wordPlaces(raw, entry.words.length))
  sweep.rest(raw, [], seen)
  return sweep.found()
}

class Sweep {
  readonly #rules: SecretRules
  /** Variables that the entry itself sets: a reference to one is not a secret of the machine. */
  readonly #own: ReadonlySet<string>
  readonly #found: EntrySecret[] = []

  constructor(rules: SecretRules, own: ReadonlySet<string>) {
    this.#rules = rules
    this.#own = own
  }

  found(): readonly EntrySecret[] {
    const pair = this.#found.some((each) => 'literal' in each && each.literal.id.startsWith('credential:aws:'))
    // An AWS secret key is one credential with its id, which IAM knows; two would be one too many.
    return pair
      ? this.#found.filter(({ name }) => name === undefined || !/^aws_secret_access_key$/i.test(name))
      : this.#found
  }

  named(reference: Reference, at: Path): void {
    this.#found.push({ name: reference.name, at, reference })
  }

  value(name: string | undefined, value: string, at: Path): void {
    const secretName = name !== undefined && (isSecretName(name) || this.#rules.secretNames.has(name))
    const inUserinfo = passwordInUrl(value)?.password ?? ''
    for (const reference of referencesIn(value)) {
      const asked = reference.source === 'input' && this.#rules.passwordInputs.has(reference.name)
      const stored = reference.source === 'secret'
      const inPassword = inUserinfo.includes(`${reference.name}`)
      const isSecret = secretName || asked || stored || inPassword || isSecretName(reference.name)
      if (isSecret && !this.#own.has(reference.name)) this.#found.push({ name: name ?? reference.name, at, reference })
      if (reference.fallback !== undefined) this.value(name ?? reference.name, reference.fallback, at)
    }
    const literal = literalPartOf(value).trim()
    if (literal === '') return
    if (isAwsAccessKeyId(literal)) return this.#literal(name, literal, at)
    const inner = jsonTable(literal)
    if (inner !== undefined) return this.#inside(inner, at)
    const keyed = /(?:^|[;\s,])(?:password|pwd|accountkey|sharedaccesskey|user[_ ]?token)\s*=\s*([^;\s,]+)/i.exec(
      literal,
    )?.[1]
    if (keyed !== undefined && referencesIn(keyed).length === 0) return this.#literal(name, keyed, at)
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(literal)) return this.#url(name, value, at)
    if (
      looksSecret(name, value) ||
      (secretName && this.#rules.secretNames.has(name) && referencesIn(value).length === 0)
    ) {
      this.#literal(name, literal, at)
    }
  }

  /** A server's own address: userinfo, query, and path segments that look like keys. */
  address({ name, value, at }: NamedValue): void {
    this.#url(undefined, value, at)
    const plain = value.replaceAll(/\$\{[^}]*\}/g, 'reference')
    if (!URL.canParse(plain)) return
    const shown = addressOf(plain).split('/').slice(3)
    for (const [index, segment] of new URL(plain).pathname.split('/').slice(1).entries()) {
      if (shown[index]?.startsWith('~') === true && !segment.startsWith('~')) this.#literal(`${name} path`, segment, at)
    }
  }

  words(words: readonly string[], places: readonly Path[]): void {
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] ?? ''
      const next = words[index + 1]
      const at = places[index] ?? []
      const nextAt = places[index + 1] ?? at
      const assigned = /^(--?[A-Za-z][\w.-]*|[A-Za-z_]\w*)=(.*)$/s.exec(word)
      if (/^(?:-e|--env)$/.test(word) && next !== undefined) {
        this.#assignment(next, nextAt)
        index += 1
      } else if (/^(?:-H|--headers?)$/.test(word) && next !== undefined) {
        this.#header(next, nextAt)
        index += 1
      } else if (/^[A-Za-z_]\w*=(?!(?:Bearer|Basic|Token)\s)\S+\s+\S/i.test(word)) {
        // A line for a shell: `NAME=value program --option`.
        const line = shellWords(word)
        this.words(
          line,
          line.map(() => at),
        )
      } else if (assigned !== null) {
        const [, name = '', value = ''] = assigned
        if (/^(?:-e|--env)$/.test(name)) this.#assignment(value, at)
        else if (/^--headers?$/.test(name)) this.#header(value, at)
        else this.value(name.replace(/^-+/, ''), value, at)
      } else if (word.startsWith('-') && isSecretName(word) && next !== undefined && !next.startsWith('-')) {
        this.value(word.replace(/^-+/, ''), next, nextAt)
        index += 1
      } else if (/^[A-Za-z][\w-]*:\s*(?!\/\/)\S/.test(word)) this.#header(word, at)
      else if (/\s/.test(word) && shellWords(word).length > 1)
        this.words(
          shellWords(word),
          shellWords(word).map(() => at),
        )
      else this.value(undefined, word, at)
    }
  }

  /** Whatever else the entry says, by name: `apiKey`, `oauth.clientSecret`, members that nobody documented. */
  rest(value: unknown, path: Path, seen: ReadonlySet<string>): void {
    if (path.length === 1 && (path[0] === 'command' || path[0] === 'args')) return
    if (seen.has(path.join('\u0000'))) return
    if (typeof value === 'string') {
      const name = path.findLast((segment) => typeof segment === 'string')
      if (path[0] !== 'bearer_token_env_var' && path[0] !== 'env_http_headers' && path[0] !== 'env_vars') {
        this.value(typeof name === 'string' ? name : undefined, value, path)
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        this.rest(inner, [...path, Array.isArray(value) ? Number(key) : key], seen)
      }
    }
  }

  #assignment(text: string, at: Path): void {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? []
    if (name !== undefined && value !== undefined) this.value(name, value, at)
    // `docker run -e NAME` hands on the variable of the client.
    else if (isSecretName(text) && !this.#own.has(text)) this.named({ source: 'env', name: text }, at)
  }

  #header(text: string, at: Path): void {
    const [, name, value] = /^([A-Za-z][\w-]*)\s*[:=]\s*(.*)$/s.exec(text) ?? []
    if (name !== undefined && value !== undefined) this.value(name, value, at)
    else this.value(undefined, text, at)
  }

  #url(name: string | undefined, value: string, at: Path): void {
    const password = passwordInUrl(value)
    if (password !== undefined && referencesIn(password.password).length === 0) this.#literal(name, value, at)
    const query = /\?([^#]*)/.exec(value)?.[1] ?? ''
    for (const part of query.split('&')) {
      const equals = part.indexOf('=')
      if (equals > 0) this.value(decoded(part.slice(0, equals)), decoded(part.slice(equals + 1)), at)
    }
    const isOpaque = password === undefined && query === '' && name !== undefined && /(?:webhook|dsn|sas)/i.test(name)
    if (isOpaque && looksSecret(undefined, value.slice(value.lastIndexOf('/') + 1))) this.#literal(name, value, at)
  }

  #inside(table: Readonly<Record<string, unknown>>, at: Path): void {
    for (const [name, value] of Object.entries(table)) {
      if (typeof value === 'string') this.value(name, value, at)
      else if (typeof value === 'object' && value !== null) this.#inside({ ...value }, at)
    }
  }

  #literal(name: string | undefined, value: string, at: Path): void {
    this.#found.push({ name, at, literal: describeSecret(value, this.#rules.fingerprint) })
  }
}

/** Where each word of the command line stands in the raw entry: the command's own words at `command`, then `args`. */
function wordPlaces(raw: unknown, count: number): readonly Path[] {
  const holder = typeof raw === 'object' && raw !== null ? raw : {}
  const args = 'args' in holder && Array.isArray(holder.args) ? holder.args.length : 0
  const isList = 'command' in holder && Array.isArray(holder.command)
  return Array.from({ length: count }, (_, index) => {
    const inArgs = index - (count - args)
    if (inArgs >= 0) return ['args', inArgs]
    return isList ? ['command', index] : ['command']
  })
}

function jsonTable(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!text.startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
