import type { Parameter } from '@throughline/graph/store/saved/parameter.ts'
import { CliError } from './cli-error.ts'

/** `name=value` as it is given, by name. @throws CliError where there is no name, or one twice */
export function readParameters(given: readonly string[]): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>()
  for (const text of given) {
    const at = text.indexOf('=')
    if (at < 1) throw new CliError(`--param takes name=value, not ${JSON.stringify(text)}.`)
    const name = text.slice(0, at)
    if (parameters.has(name)) throw new CliError(`The parameter ${name} is given twice.`)
    parameters.set(name, text.slice(at + 1))
  }
  return parameters
}

/** A value as its type has it; one that does not read as such stays text, and the service says what it takes. */
export function parameterValue(type: Parameter['type'], text: string): string | number | boolean | readonly string[] {
  if (type === 'whole' && /^-?\d{1,15}$/.test(text)) return Number(text)
  if (type === 'flag' && (text === 'true' || text === 'false')) return text === 'true'
  if (type === 'texts') return text === '' ? [] : text.split(',').map((item) => item.trim())
  return text
}
