import { expect, test } from 'vitest'
import { iconUri } from './icon-uri.ts'

test('an icon is a picture in the colour that is asked for', () => {
  const uri = iconUri('bot', '#6246d6')

  expect(decodeURIComponent(uri)).toMatch(/^data:image\/svg\+xml,<svg .*stroke="#6246d6">.*<path .*<\/svg>$/)
})

test('an icon that is not known is three dots', () => {
  expect(decodeURIComponent(iconUri('no such icon', '#000000')).match(/<circle/g)).toHaveLength(3)
})
