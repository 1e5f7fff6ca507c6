import type { Scene, SceneLine } from './scene.ts'

/** A line as the table says it. */
export interface LineRow {
  readonly line: SceneLine
  readonly from: string
  /** The rule, or the relations' verbs. */
  readonly what: string
  readonly to: string
  /** Paths over it; null for a relation, which nobody walks. */
  readonly paths: number | null
}

/** The lines of a scene in words. */
export function lineRows({ stops, lines }: Scene): readonly LineRow[] {
  const names = new Map(
    stops.map(({ id, name, isGroup, assets, kind }) => [id, isGroup ? `${assets.length} × ${kind}` : name]),
  )
  return lines.map((line) => ({
    line,
    from: names.get(line.from) ?? line.from,
    what: line.sort === 'step' ? line.rule : [...new Set(line.relations.map(({ verb }) => verb))].join(', '),
    to: names.get(line.to) ?? line.to,
    paths: line.sort === 'step' ? new Set(line.steps.map(({ path }) => path.id)).size : null,
  }))
}
