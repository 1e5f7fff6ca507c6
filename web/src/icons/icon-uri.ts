import { icons } from '../__generated__/icons.ts'

/** For what stands for many: three dots. */
const more: (typeof icons)[string] = [5, 12, 19].map((cx) => ['circle', { cx: String(cx), cy: '12', r: '1' }])

/**
 * An icon as an address of a picture, for the canvas, which draws pictures only.
 *
 * @param color any CSS colour; a picture knows no variables of the page
 */
export function iconUri(name: string, color: string): string {
  const shapes = (icons[name] ?? more).map(([tag, attributes]) => {
    const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`)
    return `<${tag} ${pairs.join(' ')}/>`
  })
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke-width="2" ' +
    `stroke-linecap="round" stroke-linejoin="round" stroke="${color}">${shapes.join('')}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
