import type { KindLook } from '../icons/kind-look.ts'
import type { Drawing } from './drawing.ts'

/** What stands at the side of a station: what a step that stays there goes through. */
export interface SideBranch {
  /** Index of the step. */
  readonly step: number
  readonly name: string
  readonly kind: string
  readonly words: string
}

/** How far below the words of a station a side branch reaches, in pixels. */
export const sideDepth = 76

/** A pale hook from below a station to what the step goes through. */
export function drawSide(
  side: SideBranch,
  place: { x: number; y: number },
  looks: ReadonlyMap<string, KindLook>,
): Drawing {
  const [id, x, y] = [`side-${side.step}`, place.x, place.y + 126]
  const choice = { to: 'step', step: side.step } as const
  const words = { sort: 'words', x: x + 112, align: 'left', width: 320, dim: false } as const
  const line = { form: 'thin', role: 'side', bend: 'hook', chosen: false, dim: false, choice } as const
  return {
    nodes: [
      { sort: 'point', id: `${id}-from`, x, y: place.y + 82 },
      { sort: 'icon', id, x: x + 94, y, icon: looks.get(side.kind)?.icon ?? '', choice },
      { ...words, id: `${id}-name`, y: y - 7, role: 'name', text: side.name },
      { ...words, id: `${id}-meta`, y: y + 8, role: 'meta', text: side.words },
    ],
    edges: [{ ...line, id: `${id}-line`, from: `${id}-from`, to: id }],
  }
}
