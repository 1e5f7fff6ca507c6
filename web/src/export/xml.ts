import { plainText } from '../ui/plain-text.ts'

/** A text inside XML, as content or attribute: no markup of others comes alive in it. */
export function xmlText(text: string): string {
  return plainText(text, Number.POSITIVE_INFINITY)
    .replaceAll(/[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
