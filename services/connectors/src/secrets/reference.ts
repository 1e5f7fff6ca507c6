/** A place in a text where a secret is named instead of written. */
export interface Reference {
  /** Where the value comes from when it runs: the environment, a prompt to the user, a secret store. */
  readonly source: 'env' | 'input' | 'secret'
  readonly name: string
  /** `${VAR:-default}`: written in clear, so it is looked at like any literal. */
  readonly fallback?: string
}

const braced = /\$\{(?:(env|input|secret|userConfig):)?([^}:\s]{1,200})(?::?-([^}]{0,2000}))?\}/g
const moustache = /\{\{\s*(?:\$?(secrets?)[.:])?([\w./-]{1,200})\s*\}\}/g
const bare = /\$(?:env:)?([A-Za-z_]\w*)|%([A-Z_][A-Z0-9_]*)%/g

/** Every reference in the text: `${VAR}`, `${VAR:-default}`, `${env:VAR}`, `${input:x}`, `{{secret}}`, `$VAR`, `%VAR%`. */
export function referencesIn(text: string): readonly Reference[] {
  return split(text).references
}

/** The text without its references, what is left being literal: `Bearer ${TOKEN}` leaves `Bearer `. */
export function literalPartOf(text: string): string {
  return split(text).rest
}

/** True where the whole value is named elsewhere and none of it stands here, but for a scheme word such as `Bearer`. */
export function isReference(text: string): boolean {
  const { references, rest } = split(text)
  return references.length > 0 && /^\s*(?:bearer|basic|token|apikey)?\s*$/i.test(rest)
}

/** A Kubernetes `valueFrom` that names a secret. */
export function secretKeyReference(secretName: string, key: string): Reference {
  return { source: 'secret', name: `${secretName}/${key}` }
}

/** The id of a credential that is only named: `ref:<scope>:<source>:<NAME>`. The scope keeps two machines' variables apart. */
export function referenceId(scope: string, reference: Pick<Reference, 'source' | 'name'>): string {
  return `ref:${scope}:${reference.source}:${reference.name}`
}

function split(text: string): { references: Reference[]; rest: string } {
  const references: Reference[] = []
  let rest = text.replaceAll(braced, (_, kind: string | undefined, name: string, fallback: string | undefined) => {
    const source = kind === 'input' || kind === 'userConfig' ? 'input' : kind === 'secret' ? 'secret' : 'env'
    references.push({ source, name, ...(fallback === undefined || fallback === '' ? {} : { fallback }) })
    return ''
  })
  rest = rest.replaceAll(moustache, (_, _kind: string | undefined, name: string) => {
    references.push({ source: 'secret', name })
    return ''
  })
  // A password may hold a dollar sign; a bare variable counts only where nothing else but a scheme stands around it.
  if (/^\s*(?:(?:bearer|basic|token)\s+)?(?:\$(?:env:)?[A-Za-z_]\w*|%[A-Z_][A-Z0-9_]*%)\s*$/i.test(rest)) {
    rest = rest.replaceAll(bare, (_, dollar: string | undefined, percent: string | undefined) => {
      references.push({ source: 'env', name: dollar ?? percent ?? '' })
      return ''
    })
  }
  return { references, rest }
}
