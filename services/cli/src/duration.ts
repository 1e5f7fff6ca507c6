import { InvalidArgumentError } from 'commander'

/** Milliseconds of each unit, the shortest first. */
const units = new Map([
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
])

/** A time span such as 30s, 15m, 24h or 7d, in milliseconds. */
export function duration(text: string): number {
  const [, number = '', unit = ''] = /^(\d+)([smhd])$/.exec(text) ?? []
  const milliseconds = Number(number) * (units.get(unit) ?? 0)
  if (milliseconds === 0) throw new InvalidArgumentError('It must be a time span such as 30s, 15m, 24h or 7d.')
  return milliseconds
}

/** A time span in its largest whole unit: "15m". */
export function durationText(milliseconds: number): string {
  const whole = [...units].findLast(([, length]) => milliseconds % length === 0)
  return whole === undefined ? `${milliseconds / 1_000}s` : `${milliseconds / whole[1]}${whole[0]}`
}
