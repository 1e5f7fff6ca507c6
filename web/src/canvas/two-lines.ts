/** Average width of a character of a name on the canvas, in pixels: Inter 12, weight 600, measured over names of a real estate. */
const characterWidth = 6.6

/**
 * A name in at most two lines, broken where a word, a path or an id may be; what is longer ends in an ellipsis. The canvas itself can
 * only wrap without end, or cut a single line.
 */
export function twoLines(name: string, width: number): readonly string[] {
  const room = Math.max(6, Math.floor(width / characterWidth))
  if (name.length <= room) return [name]
  const head = name.slice(0, room + 1)
  const at = Math.max(head.lastIndexOf(' '), ...[...'-_/:.@'].map((mark) => head.slice(0, room).lastIndexOf(mark) + 1))
  const place = at > room / 3 ? at : room
  const rest = name.slice(place).trimStart()
  return [name.slice(0, place).trimEnd(), rest.length <= room ? rest : `${rest.slice(0, room - 1)}…`]
}
