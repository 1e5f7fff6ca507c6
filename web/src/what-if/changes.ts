import type { ChangeInput, GrantChangeFragment, HardeningChangeFragment } from '../__generated__/graphql.ts'

/** Changes in one address; more would not fit. */
const most = 60

/** Reads changes from an address or from what was saved; what it does not understand is left out. */
export function readChanges(value: unknown): readonly ChangeInput[] {
  if (!Array.isArray(value)) return []
  return value.slice(0, most).flatMap((one) => readChange(one) ?? [])
}

function readChange(value: unknown): ChangeInput | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('revoke' in value) return isText(value.revoke) ? { revoke: value.revoke } : undefined
  if ('remove' in value) return isText(value.remove) ? { remove: value.remove } : undefined
  if ('add' in value) return isObject(value.add) ? { add: value.add } : undefined
  if ('control' in value) {
    const { control } = value
    const isWhole = isObject(control) && 'control' in control && 'of' in control
    return isWhole && isText(control.control) && isText(control.of)
      ? { control: { control: control.control, of: control.of } }
      : undefined
  }
  if (!('set' in value) || !isObject(value.set)) return undefined
  const { set } = value
  if (!('of' in set) || !('property' in set) || !('value' in set)) return undefined
  const { of, property, value: to } = set
  return isText(of) && isText(property) && isValue(to) ? { set: { of, property, value: to } } : undefined
}

/** The changes with one more; one that is there already is not said twice. */
export function withChange(changes: readonly ChangeInput[], change: ChangeInput): readonly ChangeInput[] {
  const text = JSON.stringify(change)
  return changes.some((one) => JSON.stringify(one) === text) ? changes : [...changes, change]
}

/** The changes that a cut or a choke point names. */
export function changesOfLevers(
  grants: readonly Pick<GrantChangeFragment, 'id'>[],
  hardenings: readonly Pick<HardeningChangeFragment, 'of' | 'property' | 'value'>[],
): readonly ChangeInput[] {
  return [
    ...grants.map(({ id }): ChangeInput => ({ revoke: id })),
    ...hardenings.map(({ of, property, value }): ChangeInput => ({ set: { of, property, value } })),
  ]
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isValue(value: unknown): value is string | number | boolean | readonly string[] {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string')
  return ['string', 'number', 'boolean'].includes(typeof value)
}
