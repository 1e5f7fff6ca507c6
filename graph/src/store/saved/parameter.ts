import { z } from 'zod'

/** The sorts of value that a parameter of a saved query takes. */
export const parameterTypes = ['text', 'whole', 'flag', 'texts', 'choice'] as const

/** A parameter of a saved query, as data: what the form, the command line and the file of exported queries go by. */
export interface Parameter {
  readonly name: string
  /** What it decides, in a sentence. */
  readonly about: string
  readonly type: (typeof parameterTypes)[number]
  /** Taken where none is given. */
  readonly default: ParameterValue
  /** Of a choice: what can be chosen. */
  readonly values?: readonly string[] | undefined
}

export type ParameterValue = string | number | boolean | readonly string[]

const longest = 1_000

/** What a parameter takes. */
export function schemaOf({ type, values }: Pick<Parameter, 'type' | 'values'>): z.ZodType<ParameterValue> {
  switch (type) {
    case 'text':
      return z.string().max(longest)
    case 'whole':
      return z.int()
    case 'flag':
      return z.boolean()
    case 'texts':
      return z.array(z.string().max(longest)).max(100)
    case 'choice':
      return z.enum(values ?? [])
  }
}

/** Why a value is not one for a parameter, in words; undefined where it is. */
export function whyNot(parameter: Parameter, value: unknown): string | undefined {
  if (schemaOf(parameter).safeParse(value).success) return undefined
  const wanted = {
    text: 'a text',
    whole: 'a whole number',
    flag: 'true or false',
    texts: 'a list of texts',
    choice: `one of ${(parameter.values ?? []).join(', ')}`,
  }
  return `The parameter ${parameter.name} takes ${wanted[parameter.type]}.`
}
