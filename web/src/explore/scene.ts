import type { Access, AssetNameFragment } from '../__generated__/graphql.ts'
import type { ListedPath } from '../paths/paths-queries.ts'
import type { ShownAsset, ShownRelation, Subgraph } from './explore-queries.ts'
import type { ExploreSearch } from './explore-search.ts'

/** An asset on the canvas, or a kind whose assets are drawn as one. */
export interface SceneStop {
  /** The asset's key, or that of a group. */
  readonly id: string
  readonly kind: string
  readonly name: string
  /** The assets: one, or those of a group. */
  readonly assets: readonly SceneAsset[]
  readonly isGroup: boolean
  readonly role: 'start' | 'between' | 'target'
  /** Paths over it. */
  readonly paths: number
  /** Relations that lead to what is not on the canvas. */
  readonly beyond: number
}

/** An asset as far as it is known: one that lies on a path only is known by its name until the rest has come. */
export type SceneAsset = AssetNameFragment & Partial<Omit<ShownAsset, keyof AssetNameFragment>>

/** A line between two stops: steps of paths, or else relations. */
export type SceneLine = {
  readonly id: string
  readonly from: string
  readonly to: string
} & (
  | {
      readonly sort: 'step'
      readonly rule: string
      readonly access: Access
      /** The paths over it, and which of their steps it is, counted from 0. */
      readonly steps: readonly { readonly path: ListedPath; readonly step: number }[]
    }
  | { readonly sort: 'relation'; readonly relations: readonly ShownRelation[] }
)

/** What is on the canvas, and what is not, counted. */
export interface Scene {
  readonly stops: readonly SceneStop[]
  readonly lines: readonly SceneLine[]
  /** Of all assets that were asked for and not hidden, whether their kind is switched off or not. */
  readonly kinds: ReadonlyMap<string, number>
  /** Elements (stops and lines) that the cap leaves out. */
  readonly left: number
  readonly hidden: number
}

/** Assets that lie on paths, in the order of the paths, and those that were added. */
export function assetsAsked(search: ExploreSearch, paths: readonly ListedPath[]): readonly string[] {
  return [...new Set([...paths.flatMap((path) => keysOf(path)), ...(search.show ?? [])])]
}

function keysOf({ entry, steps, target }: ListedPath): readonly string[] {
  return [entry.asset.key, ...steps.map(({ to }) => to.asset.key), target.asset.key]
}

/** The id of a kind's group. */
export function groupId(kind: string): string {
  return `group ${kind}`
}

/** Puts together what is to be drawn. The first `most` elements are: those on paths before those that were added. */
export function sceneOf(
  search: ExploreSearch,
  paths: readonly ListedPath[],
  graph: Subgraph | undefined,
  most: number,
): Scene {
  const known = assetsKnown(paths, graph)
  const hide = new Set(search.hide)
  const off = new Set(search.off)
  const asked = assetsAsked(search, paths).flatMap((key) => known.get(key) ?? [])
  const kept = asked.filter(({ key }) => !hide.has(key))
  const seen = kept.filter(({ kind }) => !off.has(kind))
  const stops = stopsOf(seen, new Set(search.group), paths, relationsAt(seen, graph?.relations ?? []))
  const stopOf = new Map(stops.flatMap((stop) => stop.assets.map(({ key }) => [key, stop.id] as const)))
  const lines = [...stepLines(paths, stopOf), ...relationLines(graph?.relations ?? [], stopOf)]
  const drawn = capped(stops, withoutTwins(lines), most)
  return {
    ...drawn,
    kinds: new Map([...Map.groupBy(kept, ({ kind }) => kind)].map(([kind, assets]) => [kind, assets.length])),
    left: stops.length + withoutTwins(lines).length - drawn.stops.length - drawn.lines.length,
    hidden: asked.length - kept.length,
  }
}

function assetsKnown(paths: readonly ListedPath[], graph: Subgraph | undefined): ReadonlyMap<string, SceneAsset> {
  const onPaths = paths.flatMap(({ steps, entry, target }) => [
    entry.asset,
    ...steps.map(({ to }) => to.asset),
    target.asset,
  ])
  return new Map<string, SceneAsset>([...onPaths, ...(graph?.assets ?? [])].map((asset) => [asset.key, asset]))
}

function stopsOf(
  assets: readonly SceneAsset[],
  groups: ReadonlySet<string>,
  paths: readonly ListedPath[],
  relations: ReadonlyMap<string, number>,
): readonly SceneStop[] {
  const starts = new Set(paths.map(({ entry }) => entry.asset.key))
  const targets = new Set(paths.map(({ target }) => target.asset.key))
  const through = new Map<string, number>()
  for (const key of paths.flatMap((path) => [...new Set(keysOf(path))])) through.set(key, (through.get(key) ?? 0) + 1)
  const grouped = Map.groupBy(assets, ({ key, kind }) => (groups.has(kind) ? groupId(kind) : key))
  return [...grouped].flatMap(([id, members]): SceneStop[] => {
    const [first] = members
    if (first === undefined) return []
    const isGroup = groups.has(first.kind)
    const some = (keys: ReadonlySet<string>) => members.some(({ key }) => keys.has(key))
    return [
      {
        id,
        kind: first.kind,
        name: first.name,
        assets: members,
        isGroup,
        // What is both is where the attacker stands: that it is a target too, its other paths show.
        role: some(starts) ? 'start' : some(targets) ? 'target' : 'between',
        paths: members.reduce((sum, { key }) => sum + (through.get(key) ?? 0), 0),
        beyond: members.reduce((sum, member) => sum + relationsOf(member) - (relations.get(member.key) ?? 0), 0),
      },
    ]
  })
}

/** Relations of each asset whose both ends are seen. */
function relationsAt(seen: readonly SceneAsset[], relations: readonly ShownRelation[]): ReadonlyMap<string, number> {
  const counts = new Map(seen.map(({ key }) => [key, 0]))
  for (const { from, to } of relations) {
    if (!counts.has(from.key) || !counts.has(to.key)) continue
    for (const { key } of from.key === to.key ? [from] : [from, to]) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** All relations of an asset, on the canvas or not; as long as that is not known, none. */
function relationsOf({ relationCounts = [] }: SceneAsset): number {
  return relationCounts.reduce((sum, { count }) => sum + count, 0)
}

function stepLines(paths: readonly ListedPath[], stopOf: ReadonlyMap<string, string>): readonly SceneLine[] {
  const lines = new Map<string, Extract<SceneLine, { sort: 'step' }>>()
  for (const path of paths) {
    for (const [step, { rule, from, to }] of path.steps.entries()) {
      const [start, end] = [stopOf.get(from.asset.key), stopOf.get(to.asset.key)]
      if (start === undefined || end === undefined || start === end) continue
      const id = `step ${start} ${end}`
      const line = lines.get(id) ?? {
        id,
        from: start,
        to: end,
        sort: 'step',
        rule: rule.id,
        access: to.access,
        steps: [],
      }
      lines.set(id, { ...line, steps: [...line.steps, { path, step }] })
    }
  }
  return [...lines.values()]
}

function relationLines(relations: readonly ShownRelation[], stopOf: ReadonlyMap<string, string>): readonly SceneLine[] {
  const between = Map.groupBy(
    relations.filter(({ from, to }) => stopOf.has(from.key) && stopOf.has(to.key)),
    ({ from, to }) => `relation ${stopOf.get(from.key)} ${stopOf.get(to.key)}`,
  )
  return [...between].flatMap(([id, all]): SceneLine[] => {
    const [from, to] = [stopOf.get(all[0]?.from.key ?? ''), stopOf.get(all[0]?.to.key ?? '')]
    return from === undefined || to === undefined || from === to
      ? []
      : [{ id, from, to, sort: 'relation', relations: all }]
  })
}

/** A step's line stands for the relations between the same two stops: its panel names them as evidence. */
function withoutTwins(lines: readonly SceneLine[]): readonly SceneLine[] {
  const pair = ({ from, to }: SceneLine) => [from, to].toSorted().join('\n')
  const walked = new Set(lines.filter(({ sort }) => sort === 'step').map(pair))
  return lines.filter((line) => line.sort === 'step' || !walked.has(pair(line)))
}

/** As many stops, in order, as fit with all lines between them. */
function capped(
  stops: readonly SceneStop[],
  lines: readonly SceneLine[],
  most: number,
): { stops: readonly SceneStop[]; lines: readonly SceneLine[] } {
  const linesAt = new Map<string, SceneLine[]>()
  for (const line of lines) {
    for (const end of [line.from, line.to]) {
      const at = linesAt.get(end)
      if (at === undefined) linesAt.set(end, [line])
      else at.push(line)
    }
  }
  const taken = new Set<string>()
  let elements = 0
  for (const { id } of stops) {
    const joined = (linesAt.get(id) ?? []).filter(({ from, to }) => taken.has(from === id ? to : from)).length
    if (elements + 1 + joined > most) break
    taken.add(id)
    elements += 1 + joined
  }
  return {
    stops: stops.filter(({ id }) => taken.has(id)),
    lines: lines.filter(({ from, to }) => taken.has(from) && taken.has(to)),
  }
}

/** What is highlighted with the chosen stops: all paths through them, and what is next to them. Undefined: nothing is chosen. */
export function highlightOf(
  { lines, stops }: Scene,
  chosen: readonly string[],
  line: string | undefined,
): { readonly stops: ReadonlySet<string>; readonly lines: ReadonlySet<string> } | undefined {
  const here = new Set(
    stops
      .filter(({ id, assets }) => chosen.includes(id) || assets.some(({ key }) => chosen.includes(key)))
      .map(({ id }) => id),
  )
  const chosenLine = lines.find(({ id }) => id === line)
  if (here.size === 0 && chosenLine === undefined) return undefined
  const touching = lines.filter(({ id, from, to }) => here.has(from) || here.has(to) || id === chosenLine?.id)
  const paths = new Set(touching.flatMap((one) => (one.sort === 'step' ? one.steps.map(({ path }) => path.id) : [])))
  const lit = lines.filter(
    (one) => touching.includes(one) || (one.sort === 'step' && one.steps.some(({ path }) => paths.has(path.id))),
  )
  return {
    lines: new Set(lit.map(({ id }) => id)),
    stops: new Set([...here, ...lit.flatMap(({ from, to }) => [from, to])]),
  }
}
