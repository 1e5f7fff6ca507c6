import type { EvidencePlaceFragment } from '../__generated__/graphql.ts'

const numbers = new Intl.NumberFormat('en')
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** "1,204". */
export function formatCount(count: number): string {
  return numbers.format(count)
}

/** "1 step", "4 steps". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

const steps = [
  { unit: 'second', seconds: 1, below: 60 },
  { unit: 'minute', seconds: 60, below: 3_600 },
  { unit: 'hour', seconds: 3_600, below: 86_400 },
  { unit: 'day', seconds: 86_400, below: 14 * 86_400 },
] as const

/** "6 minutes ago", "yesterday"; a date where it is two weeks ago or more. Empty for what is no time. */
export function formatAgo(time: string, now: number): string {
  const at = Date.parse(time)
  if (Number.isNaN(at)) return ''
  const seconds = (at - now) / 1_000
  const step = steps.find(({ below }) => Math.abs(seconds) < below)
  return step === undefined ? dates.format(at) : relative.format(Math.round(seconds / step.seconds), step.unit)
}

/** "9 November 2026"; the text itself for what is no time. */
export function formatDate(time: string): string {
  const at = Date.parse(time)
  return Number.isNaN(at) ? time : dates.format(at)
}

/** Where a fact was read: "laptops · ~/.cursor/mcp.json:12 · /mcpServers/github". */
export function placeOf(evidence: Pick<EvidencePlaceFragment, 'source' | 'file' | 'pointer' | 'line'>): string {
  const { source, file, pointer, line } = evidence
  return [source, line === null ? file : `${file}:${line}`, ...(pointer ? [pointer] : [])].join(' · ')
}

/** A property's value in words: "yes", "source-code, secret". */
export function formatValue(value: string | number | boolean | readonly string[]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return formatCount(value)
  if (typeof value === 'string') return value
  return value.length === 0 ? 'none' : value.join(', ')
}

/** "needsIdentity" as "needs identity". */
export function spelled(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
}
