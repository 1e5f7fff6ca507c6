import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const css = readFileSync(fileURLToPath(new URL('./tokens.css', import.meta.url)), 'utf8')

/** The colours of each theme. */
const themes = { light: tokensOf(css.slice(0, css.indexOf('}'))), dark: tokensOf(css.slice(css.indexOf('"dark"'))) }

function tokensOf(block: string): ReadonlyMap<string, string> {
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', color = '']) => [name, color]))
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(tokens: ReadonlyMap<string, string>, text: string, ground: string): number {
  const [a, b] = [tokens.get(text), tokens.get(ground)]
  if (a === undefined || b === undefined) throw new Error(`no token ${a === undefined ? text : ground}`)
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const pairs = [
  ...['ink', 'muted', 'hold', 'cut', 'open-ink'].flatMap((text) =>
    ['paper', 'panel', 'soft'].map((on) => [text, on] as const),
  ),
  ...['ink', 'muted', 'cut'].map((text) => [text, 'cut-soft'] as const),
]

test.each(Object.entries(themes))('in %s all text stands out by 4.5 to 1 or more', (_, tokens) => {
  const weak = pairs.flatMap(([text, on]) => {
    const ratio = contrast(tokens, text, on)
    return ratio < 4.5 ? [`${text} on ${on}: ${ratio.toFixed(2)}`] : []
  })

  expect(weak).toEqual([])
})

test.each(Object.entries(themes))('in %s icons and the focus ring stand out by 3 to 1 or more', (_, tokens) => {
  const weak = ['tint-ai', 'tint-identity', 'tint-data', 'tint-edge', 'focus'].flatMap((mark) =>
    ['paper', 'panel', 'soft'].flatMap((on) => (contrast(tokens, mark, on) < 3 ? [`${mark} on ${on}`] : [])),
  )

  expect(weak).toEqual([])
})
