import { arnFormat } from './facts.ts'

/** The parts of an ARN that its format names: `{ Partition: 'aws', BucketName: 'orders' }`. */
export type ArnParts = Readonly<Record<string, string>>

const variable = /\$\{(\w+)\}/g

/** The parts of a text that has the format and leaves none of the `wanted` parts open; undefined for any other. */
export function parseArn(format: string, text: string, wanted: ReadonlySet<string>): ArnParts | undefined {
  return expression(format, wanted).exec(text)?.groups
}

/** The ARN with the parts filled in; what is missing becomes `*`. */
export function fillArn(format: string, parts: ArnParts): string {
  return format.replace(variable, (_, name: string) => parts[name] ?? '*')
}

/** The names of a format's parts. */
export function partsOf(format: string): ReadonlySet<string> {
  return new Set([...format.matchAll(variable)].map(([, name]) => name ?? ''))
}

/** The pattern of the resources that an action on a resource type touches, for the asset with these parts. */
export function target(on: string, parts: ArnParts): string {
  return fillArn(arnFormat(on), parts)
}

const expressions = new Map<string, RegExp>()

function expression(format: string, wanted: ReadonlySet<string>): RegExp {
  const key = `${format} ${[...wanted].join()}`
  const known = expressions.get(key)
  if (known !== undefined) return known
  let source = ''
  let end = 0
  for (const match of format.matchAll(variable)) {
    source += escape(format.slice(end, match.index))
    end = match.index + match[0].length
    const name = match[1] ?? ''
    source += wanted.has(name) ? `(?<${name}>${part(name)})` : '.+'
  }
  const made = new RegExp(`^${source}${escape(format.slice(end))}$`, 's')
  expressions.set(key, made)
  return made
}

/** Names that have slashes, and those that have colons; no others do. */
const withSlashes = new Set(['SecretId', 'ParameterNameWithoutLeadingSlash', 'LogGroupName'])
const withColons = new Set(['ResourceId'])

/** A part that stands for one thing: without wildcards and variables. */
function part(name: string): string {
  if (name === 'Partition') return 'aws[a-z-]*'
  if (name === 'Account') return '\\d{12}'
  if (withSlashes.has(name)) return '[^:*?$]+'
  return withColons.has(name) ? '[^/*?$]+' : '[^:/*?$]+'
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
