import type { Access, AssetNameFragment, FootholdNameFragment } from '../__generated__/graphql.ts'

/** A step as far as the line needs it. */
export interface LineStep {
  readonly from: FootholdNameFragment
  readonly to: FootholdNameFragment
}

/** A stop on the line: one asset, and what the attacker comes to hold there, in order. */
export interface Station {
  readonly asset: AssetNameFragment
  /** None at the start, unless a step stays there. */
  readonly accesses: readonly Access[]
  /** Indexes of the steps that end here: the first arrives, the others stay at the asset and hold it more firmly. */
  readonly steps: readonly number[]
}

/** The stations of a path. Steps that stay at one asset share its station. */
export function stationsOf(steps: readonly LineStep[]): readonly Station[] {
  const [first] = steps
  if (first === undefined) return []
  const stations: Station[] = [{ asset: first.from.asset, accesses: [], steps: [] }]
  for (const [index, { to }] of steps.entries()) {
    const last = stations.at(-1)
    if (last !== undefined && last.asset.key === to.asset.key) {
      stations[stations.length - 1] = {
        asset: last.asset,
        accesses: [...last.accesses, to.access],
        steps: [...last.steps, index],
      }
    } else {
      stations.push({ asset: to.asset, accesses: [to.access], steps: [index] })
    }
  }
  return stations
}

/** What stands above a station: "start", "inject, then steer". */
export function accessWords(station: Station, isStart: boolean): string {
  return [...(isStart ? ['start'] : []), ...station.accesses].join(', then ')
}

/** The step to show for a station: the one that stays there, where one does, else the one that arrives; at the start, the first. */
export function stepOfStation(station: Station): number {
  return station.steps.at(-1) ?? 0
}
