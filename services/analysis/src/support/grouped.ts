/** Numbers below `count` by group, in compressed rows, in rising order within each. */
export function grouped(
  groups: number,
  count: number,
  groupOf: (item: number) => number,
): { start: Int32Array; items: Int32Array } {
  const start = new Int32Array(groups + 1)
  for (let item = 0; item < count; item++) {
    const next = groupOf(item) + 1
    start[next] = (start[next] ?? 0) + 1
  }
  for (let group = 0; group < groups; group++) start[group + 1] = (start[group + 1] ?? 0) + (start[group] ?? 0)
  const items = new Int32Array(count)
  const cursor = start.slice()
  for (let item = 0; item < count; item++) {
    const group = groupOf(item)
    const place = cursor[group] ?? 0
    items[place] = item
    cursor[group] = place + 1
  }
  return { start, items }
}
