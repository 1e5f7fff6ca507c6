import type { Reading } from '../connector.ts'

/**
 * Which of the planted values stand anywhere in the reading: as they are, as JSON or a URL would write them, or in
 * base64. Named by their position and length, so that a failing test does not print them.
 */
export function leaksIn(reading: Reading, planted: readonly string[]): readonly string[] {
  const text = JSON.stringify(reading)
  return planted.flatMap((value, index) => {
    const forms = [
      value,
      JSON.stringify(value).slice(1, -1),
      encodeURIComponent(value),
      Buffer.from(value).toString('base64'),
    ]
    return forms.some((form) => text.includes(form)) ? [`planted value ${index} (${value.length} characters)`] : []
  })
}
