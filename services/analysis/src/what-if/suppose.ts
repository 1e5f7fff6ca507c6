import type { Estate } from '@throughline/graph/facts/estate.ts'
import { control } from '@throughline/graph/ontology/assets/control.ts'
import type { PropertyValue } from '@throughline/graph/ontology/property.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { addFacts } from './add-facts.ts'
import type { Change, Removals, Setting } from './changes.ts'
import { findFact, isAsset } from './find-fact.ts'
import { type Lookup, lookupOf } from './lookup.ts'
import { removalsOf } from './removals.ts'
import { restamp } from './restamp.ts'
import { settingOf, withAllSettings } from './set-properties.ts'

/** An estate as a question supposes it. */
export interface Supposed {
  /** With what is added and set; what is taken away is in it still. The same object where nothing is added or set. */
  readonly estate: Estate
  readonly removals: Removals
  readonly settings: readonly Setting[]
}

/** Applies the changes of a question to an estate: additions, then settings; says what is taken away. */
export function suppose(before: Estate, changes: readonly Change[]): Supposed | Refusal {
  const additions = changes.flatMap((change) => (change.change === 'add' ? [change.facts] : []))
  const added =
    additions.length === 0
      ? before
      : addFacts(before, {
          assets: additions.flatMap(({ assets }) => assets),
          relations: additions.flatMap(({ relations }) => relations),
        })
  if (isRefusal(added)) return added
  const lookup = lookupOf(added)
  const settings = settingsOf(lookup, changes)
  if (isRefusal(settings)) return settings
  const removals = removalsOf(lookup, changes)
  if (isRefusal(removals)) return removals
  const set = settings.length === 0 ? added : withAllSettings(added, settings)
  const estate = set === before ? before : restamp(before, set, settings)
  return isRefusal(estate) ? estate : { estate, removals, settings }
}

function settingsOf(lookup: Lookup, changes: readonly Change[]): readonly Setting[] | Refusal {
  const settings = new Map<string, Setting>()
  for (const change of changes) {
    const setting = settingIn(lookup, change)
    if (setting === undefined) continue
    if (isRefusal(setting)) return setting
    const key = JSON.stringify([setting.of, setting.property])
    const other = settings.get(key)
    if (other !== undefined && JSON.stringify(other.value) !== JSON.stringify(setting.value))
      return refuse(
        `${setting.property} of ${setting.of} cannot be both ${text(other.value)} and ${text(setting.value)}.`,
      )
    settings.set(key, setting)
  }
  return [...settings.values()]
}

function settingIn(lookup: Lookup, change: Change): Setting | Refusal | undefined {
  if (change.change === 'set') return settingOf(lookup, change.of, change.property, change.value)
  if (change.change !== 'add-control') return undefined
  const found = findFact(lookup, change.control)
  if (isRefusal(found)) return found
  const sets = found.properties['sets']
  if (!isAsset(found) || found.kind !== control.kind) return refuse(`${found.id} is no control.`)
  if (typeof sets !== 'object' || !('property' in sets))
    return refuse(`It is not stated what the control ${found.id} sets on what it protects.`)
  return settingOf(lookup, change.of, sets.property, sets.value)
}

function text(value: PropertyValue): string {
  return JSON.stringify(value)
}
