import type { QueryParameter } from './queries-queries.ts'
import type { Parameters, ParameterValue } from './queries-search.ts'

const given = new Set(['revision', 'asOf'])

/** Parameters that a text names and nobody declared: those of the console. Texts and comments do not count. */
export function parametersIn(cypher: string, declared: readonly QueryParameter[]): readonly QueryParameter[] {
  const bare = cypher.replaceAll(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//gu, ' ')
  const names = [...new Set([...bare.matchAll(/\$([A-Za-z_]\w*)/gu)].map(([, name]) => name ?? ''))]
  return names
    .filter((name) => !given.has(name))
    .map(
      (name) => declared.find((one) => one.name === name) ?? { name, about: '', type: 'any', default: '', values: [] },
    )
}

/** A value from what was typed, as the parameter's type has it; what does not read as such stays text, and the API says what it takes. */
export function valueOf(type: string, typed: string): ParameterValue {
  if (type === 'whole' && /^\s*-?\d{1,15}\s*$/u.test(typed)) return Number(typed)
  if (type === 'texts')
    return typed
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '')
  if (type === 'flag') return typed === 'true'
  if (type === 'any' && /^(?:-?\d{1,15}|true|false)$/u.test(typed.trim())) return JSON.parse(typed.trim())
  return typed
}

export function typedOf(value: ParameterValue): string {
  return typeof value === 'object' ? value.join(', ') : String(value)
}

/** The parameters as they are saved: what the console worked out gets a type by its value. */
export function savedParameters(
  parameters: readonly QueryParameter[],
  values: Parameters,
): readonly Record<string, unknown>[] {
  return parameters.map(({ name, about, type, default: usual, values: choices }) => {
    const value = values[name] ?? usual
    const found = Array.isArray(value)
      ? 'texts'
      : ({ number: 'whole', boolean: 'flag' }[typeof value as 'number'] ?? 'text')
    const known = type === 'any' ? found : type
    return { name, about, type: known, default: value, ...(choices.length > 0 && { values: choices }) }
  })
}
