import { type Access, accesses, accessIndex } from './access.ts'

/** An attacker's position: an asset, and how firmly it is held. */
export interface Foothold {
  readonly asset: string
  readonly access: Access
}

/** The id of a foothold: `access@asset`, for instance `steer@agent:cursor`. Asset ids may hold `@` themselves. */
export function footholdId(foothold: Foothold): string {
  return `${foothold.access}@${foothold.asset}`
}

/** Reads a foothold id; throws on one that this code did not make. */
export function parseFoothold(id: string): Foothold {
  const at = id.indexOf('@')
  const access = accesses.find((candidate) => candidate === id.slice(0, at))
  if (access === undefined) throw new Error(`not a foothold id: ${id}`)
  return { access, asset: id.slice(at + 1) }
}

/** Footholds as integers: asset index × number of accesses + access index. */
export function footholdNumber(asset: number, access: Access): number {
  const index = accessIndex.get(access)
  if (index === undefined) throw new Error(`no access ${access}`)
  return asset * accesses.length + index
}

export function assetOfFoothold(foothold: number): number {
  return Math.floor(foothold / accesses.length)
}

export function accessOfFoothold(foothold: number): Access {
  const access = accesses[foothold % accesses.length]
  if (access === undefined) throw new Error(`no foothold ${foothold}`)
  return access
}
