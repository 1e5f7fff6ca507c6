import { type KindLook, plainLook } from '../icons/kind-look.ts'
import type { Drawing, DrawnNode } from './drawing.ts'

/** Another path that leaves this one at a station. */
export interface GhostBranch {
  /** Index of the station. */
  readonly station: number
  readonly via: { readonly name: string; readonly kind: string }
  /** The end; absent where the way leads there at once. */
  readonly end?: { readonly name: string; readonly kind: string }
  /** Id of a path over it. */
  readonly path: string
}

const size = 32

/** A pale branch above the line: context, not part of the path. `row` counts branches from the line upwards. */
export function drawGhost(
  ghost: GhostBranch,
  row: number,
  from: number,
  gap: number,
  looks: ReadonlyMap<string, KindLook>,
): Drawing {
  const [id, y] = [`ghost-${row}`, -136 - row * 76]
  const choice = { to: 'path', path: ghost.path } as const
  const ends = [ghost.via, ...(ghost.end ? [ghost.end] : [])]
  const nodes = ends.flatMap(({ name, kind }, index): DrawnNode[] => {
    const place = { x: from + gap * (index + 1), y, dim: false }
    const { icon, tint } = looks.get(kind) ?? plainLook
    return [
      { sort: 'stop', id: `${id}-${index}`, ...place, held: 'ghost', size, icon, tint, chosen: false, choice },
      {
        sort: 'words',
        id: `${id}-${index}-name`,
        ...place,
        y: y + 27,
        role: 'ghost',
        align: 'centre',
        width: gap - 10,
        text: name,
      },
    ]
  })
  const line = { form: 'thin', role: 'ghost', chosen: false, dim: false, choice } as const
  const leave = { ...line, id: `${id}-leaves`, from: `station-${ghost.station}`, to: `${id}-0`, bend: 'level' } as const
  const arrive = { ...line, id: `${id}-arrives`, from: `${id}-0`, to: `${id}-1`, bend: 'straight' } as const
  return { nodes, edges: ghost.end ? [leave, arrive] : [leave] }
}
