import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Reading } from '../connector.ts'

/** Where real files lie beside the checkout, on the machines that have them. */
export const realData = fileURLToPath(new URL('../../../../../shared/data', import.meta.url))

/** Assets as `Kind id {properties}`, relations as `TYPE from → to {properties} basis`, sorted; places and names left out. */
export function tuples({ assets, relations }: Pick<Reading, 'assets' | 'relations'>): string[] {
  return [...assets.map(assetTuple), ...relations.map(relationTuple)].sort()
}

/** Only the relations of these types. */
export function relationTuples({ relations }: Pick<Reading, 'relations'>, ...types: readonly string[]): string[] {
  return relations
    .filter(({ type }) => types.includes(type))
    .map(relationTuple)
    .sort()
}

/** Only the assets of these kinds. */
export function assetTuples({ assets }: Pick<Reading, 'assets'>, ...kinds: readonly string[]): string[] {
  return assets
    .filter(({ kind }) => kinds.includes(kind))
    .map(assetTuple)
    .sort()
}

/** Refusals as `code pointer@line`, in the order of the file. */
export function refusals({ rejected }: Pick<Reading, 'rejected'>): string[] {
  return rejected.map(({ code, pointer, line }) => `${code} ${pointer ?? ''}@${line}`)
}

/** The text of a JSON document with the elements of every list in another order. */
export function shuffled(text: string, turn: number): string {
  const rotate = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const at = value.length === 0 ? 0 : turn % value.length
      return [...value.slice(at), ...value.slice(0, at)].reverse().map(rotate)
    }
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rotate(inner)]))
  }
  return JSON.stringify(rotate(JSON.parse(text)))
}

/** The text of a file of a connector's own fixtures. */
export function fixtureText(importUrl: string, name: string): string {
  return readFileSync(fileURLToPath(new URL(`./fixtures/${name}`, importUrl)), 'utf8')
}

function assetTuple({ kind, id, properties }: Reading['assets'][number]): string {
  return `${kind} ${id}${said(properties)}`
}

function relationTuple({ type, from, to, properties, evidence }: Reading['relations'][number]): string {
  const basis = evidence.basis === 'declared' ? '' : ` ${evidence.basis}`
  return `${type} ${from} → ${to}${said(properties)}${basis}`
}

function said(properties: object): string {
  const sorted = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.length === 0 ? '' : ` ${JSON.stringify(Object.fromEntries(sorted))}`
}
