import type { LineForm } from '../line/form-of-access.ts'
import type { BendName } from './bend.ts'

/** What happens when something on the canvas is clicked. */
export type Choice =
  | { readonly to: 'step'; readonly step: number }
  | { readonly to: 'path'; readonly path: string }
  | { readonly to: 'asset'; readonly asset: string }
  | { readonly to: 'group'; readonly kind: string }
  | { readonly to: 'line'; readonly line: string }
  | { readonly to: 'more' }

interface Placed {
  readonly id: string
  /** Centre, in pixels; the y axis points down. */
  readonly x: number
  readonly y: number
  readonly choice?: Choice
}

/** An asset as a circle with the icon of its kind. `held` says how it is drawn: the start is a red ring, the target is filled red. */
export interface Stop extends Placed {
  readonly sort: 'stop'
  readonly held: 'start' | 'between' | 'target' | 'ghost'
  readonly size: number
  readonly icon: string
  readonly tint: string
  /** A name below it, cut to one line; absent: words of their own say it. */
  readonly label?: string
  /** Held in its place by the reader. */
  readonly pinned?: boolean
  /** What the reader has chosen; drawn with a halo. */
  readonly chosen: boolean
  readonly dim: boolean
  /** Reached no more where changes are supposed; fainter than what stays. */
  readonly left?: boolean
}

/** Text in one line or two. `width` in pixels: a longer single line ends in an ellipsis. */
export interface Words extends Placed {
  readonly sort: 'words'
  readonly text: string
  readonly role: 'access' | 'name' | 'meta' | 'ghost'
  readonly align: 'centre' | 'left'
  readonly width: number
  readonly dim: boolean
}

/** The mark of a change that closes a step; an icon without a circle; a point where a line ends. */
export interface Sign extends Placed {
  readonly sort: 'cut' | 'icon' | 'point'
  readonly icon?: string
}

export type DrawnNode = Stop | Words | Sign

/** What becomes of a line when changes are supposed. */
export type Fate = 'closed' | 'opened'

/** A line between two nodes. */
export interface DrawnEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly form: LineForm
  /** `fact`: a relation, which no attacker walks. */
  readonly role: 'held' | 'reached' | 'side' | 'ghost' | 'fact'
  /** Whether its direction is drawn as an arrow; without, it is read from left to right. */
  readonly arrow?: boolean
  /** Words along it. */
  readonly label?: string
  /** Closed: faded and crossed. Opened: it stands out. */
  readonly fate?: Fate
  readonly bend: BendName
  readonly chosen: boolean
  readonly dim: boolean
  readonly choice?: Choice
}

/** All that the canvas shows, placed. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
}

/** What is clicked by its id. */
export function choicesOf(drawing: Drawing): ReadonlyMap<string, Choice> {
  const parts = [...drawing.nodes, ...drawing.edges]
  return new Map(parts.flatMap(({ id, choice }) => (choice === undefined ? [] : [[id, choice] as const])))
}
