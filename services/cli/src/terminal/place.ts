import { safeText } from './safe-text.ts'

/** Where something stands, as an editor understands it: `file:line:column`, with the JSON pointer if that is all there is. */
export function place(at: {
  file: string
  line?: number | undefined
  column?: number | undefined
  pointer?: string | undefined
}): string {
  const line = at.line === undefined ? '' : `:${at.line}`
  const column = at.line === undefined || at.column === undefined ? '' : `:${at.column}`
  const pointer = at.pointer === undefined || at.pointer === '' ? '' : ` ${at.pointer}`
  return safeText(`${at.file}${line}${column}${pointer}`)
}
