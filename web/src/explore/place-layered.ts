/** A stop's place, in pixels of the drawing. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** What a layout needs of a line. `walked`: an attacker goes along it. */
export interface LaidLine {
  readonly from: string
  readonly to: string
  readonly walked: boolean
}

const gap = { column: 164, row: 86 } as const
/** Sweeps over the columns; more changed nothing on estates that were looked at. */
const sweeps = 4

/**
 * Layers from left to right: a column for every distance from where paths start, along their steps. What lies on no path stands one
 * column beside what it is related to, after it where the relation leads there, before it otherwise. Within a column, stops stand near
 * what they are joined to, so that few lines cross.
 *
 * @param starts where paths start; none: the first stop
 */
export function placeLayered(
  stops: readonly string[],
  lines: readonly LaidLine[],
  starts: readonly string[],
): ReadonlyMap<string, Place> {
  const column = columnsOf(stops, lines, starts)
  const columns = [...Map.groupBy(stops, (stop) => column.get(stop) ?? 0)]
    .toSorted(([a], [b]) => a - b)
    .map(([, members]) => members)
  const joined = joinedTo(lines)
  const row = new Map<string, number>()
  const settle = (members: readonly string[]) => {
    for (const [index, stop] of members.entries()) row.set(stop, index - (members.length - 1) / 2)
  }
  for (const members of columns) settle(members)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const [index, members] of (sweep % 2 === 0 ? columns : columns.toReversed()).entries()) {
      const wanted = new Map(members.map((stop) => [stop, meanRow(joined.get(stop) ?? [], row) ?? row.get(stop) ?? 0]))
      const sorted = members.toSorted((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0))
      settle(sorted)
      columns[sweep % 2 === 0 ? index : columns.length - 1 - index] = sorted
    }
  }
  return new Map(
    columns.flatMap((members, index) =>
      members.map((stop) => [stop, { x: index * gap.column, y: (row.get(stop) ?? 0) * gap.row }] as const),
    ),
  )
}

function columnsOf(
  stops: readonly string[],
  lines: readonly LaidLine[],
  starts: readonly string[],
): ReadonlyMap<string, number> {
  const [first] = stops
  const column = new Map((starts.length > 0 ? starts : first === undefined ? [] : [first]).map((stop) => [stop, 0]))
  const walked = Map.groupBy(
    lines.filter((line) => line.walked),
    ({ from }) => from,
  )
  // A map is walked in the order of insertion, entries added meanwhile included: breadth first.
  for (const [stop, at] of column)
    for (const { to } of walked.get(stop) ?? []) if (!column.has(to)) column.set(to, at + 1)
  const touching = new Map<string, LaidLine[]>()
  for (const line of lines) {
    for (const end of [line.from, line.to]) {
      const at = touching.get(end)
      if (at === undefined) touching.set(end, [line])
      else at.push(line)
    }
  }
  for (const [stop, at] of column) {
    for (const { from, to } of touching.get(stop) ?? []) {
      const other = from === stop ? to : from
      if (!column.has(other)) column.set(other, from === stop ? at + 1 : at - 1)
    }
  }
  return column
}

function joinedTo(lines: readonly LaidLine[]): ReadonlyMap<string, readonly string[]> {
  const joined = new Map<string, string[]>()
  for (const { from, to } of lines) {
    for (const [end, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const others = joined.get(end)
      if (others === undefined) joined.set(end, [other])
      else others.push(other)
    }
  }
  return joined
}

function meanRow(others: readonly string[], row: ReadonlyMap<string, number>): number | undefined {
  const rows = others.flatMap((other) => row.get(other) ?? [])
  return rows.length === 0 ? undefined : rows.reduce((sum, one) => sum + one, 0) / rows.length
}
