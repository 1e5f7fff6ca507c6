import { type Radius, type RadiusAsset, wayOf } from '../blast/radius.ts'
import { type KindLook, plainLook } from '../icons/kind-look.ts'
import { firmest } from '../line/firmest.ts'
import { formOfAccess } from '../line/form-of-access.ts'
import type { Drawing, DrawnEdge, DrawnNode, Stop } from './drawing.ts'
import { placeColumns } from './place-columns.ts'

export interface RadiusDrawing {
  readonly radius: Radius
  readonly inward: boolean
  readonly looks: ReadonlyMap<string, KindLook>
  /** Key of the asset whose way is shown; the rest is dimmed. */
  readonly chosen: string | undefined
  /** Rows that a column may have; what is beyond is one "more". */
  readonly rows: number
  /** Room, in pixels. */
  readonly width: number
}

/** Sensitivity from which data is a target, as the rules have it. */
export const sensitive = 3

const size = { middle: 50, other: 40, more: 30 } as const

/** A radius from left to right: one column for every asset further away; inward, the middle stands at the right. */
export function drawRadius(drawing: RadiusDrawing): Drawing {
  const { radius, inward, chosen } = drawing
  const { places, more } = placeColumns(drawing)
  const way = chosen !== undefined && radius.assets.has(chosen) ? wayOf(radius, chosen, inward) : []
  const onWay = new Set(way)
  const dims = (...keys: readonly string[]) => way.length > 0 && !keys.every((key) => onWay.has(key))

  const nodes = [...places].flatMap(([key, place]) => {
    const found = radius.assets.get(key)
    return found === undefined ? [] : drawAsset(drawing, found, place, dims(key))
  })
  const edges = radius.links.flatMap((link): DrawnEdge[] => {
    if (!places.has(link.from) || !places.has(link.to)) return []
    const chosenLink = way.some((key, index) => key === link.from && way[index + 1] === link.to)
    return [
      {
        id: `link ${link.from} ${link.to}`,
        from: link.from,
        to: link.to,
        form: formOfAccess(link.access),
        role: chosenLink ? 'held' : 'reached',
        bend: 'level',
        chosen: false,
        dim: way.length > 0 && !chosenLink,
      },
    ]
  })
  return {
    nodes: [...nodes, ...more.flatMap(({ column, count, x, y }) => drawMore(column, count, x, y, way.length > 0))],
    edges,
  }
}

function drawAsset(
  { radius, inward, looks, chosen }: RadiusDrawing,
  { asset, held }: RadiusAsset,
  { x, y, room }: { x: number; y: number; room: number },
  dim: boolean,
): readonly DrawnNode[] {
  const { icon, tint, label } = looks.get(asset.kind) ?? plainLook
  const isMiddle = asset.key === radius.middle
  const words = { sort: 'words', x, align: 'centre', width: room, dim } as const
  const diameter = isMiddle ? size.middle : size.other
  const access = isMiddle ? 'start' : (firmest(held.map((one) => one.access)) ?? '')
  const meta = asset.sensitivity ? `${label} · ${asset.sensitivity}` : label
  return [
    {
      sort: 'stop',
      id: asset.key,
      x,
      y,
      held: roleOf({ asset, held }, isMiddle, inward),
      size: diameter,
      icon,
      tint,
      chosen: asset.key === chosen,
      dim,
      choice: { to: 'asset', asset: asset.key },
    },
    ...(isMiddle && inward
      ? []
      : [{ ...words, id: `${asset.key} access`, y: y - diameter / 2 - 9, role: 'access' as const, text: access }]),
    { ...words, id: `${asset.key} name`, y: y + diameter / 2 + 12, role: 'name', text: asset.name },
    { ...words, id: `${asset.key} meta`, y: y + diameter / 2 + 26, role: 'meta', text: meta },
  ]
}

function roleOf(
  { asset, held }: Pick<RadiusAsset, 'asset' | 'held'>,
  isMiddle: boolean,
  inward: boolean,
): Stop['held'] {
  if (isMiddle) return inward ? 'target' : 'start'
  if (inward) return held.length > 0 ? 'start' : 'between'
  const isRead = held.some(({ access }) => access === 'read')
  return isRead && (asset.sensitivity ?? 0) >= sensitive ? 'target' : 'between'
}

function drawMore(column: number, count: number, x: number, y: number, dim: boolean): readonly DrawnNode[] {
  const id = `more-${column}`
  const choice = { to: 'more' } as const
  return [
    { sort: 'stop', id, x, y, held: 'ghost', size: size.more, icon: 'more', tint: '', chosen: false, dim, choice },
    {
      sort: 'words',
      id: `${id} name`,
      x,
      y: y + 26,
      role: 'ghost',
      align: 'centre',
      width: 120,
      text: `${count} more`,
      dim,
    },
  ]
}
