/** What a provider's own redaction leaves of a key's beginning, at most four characters: `sk-proj-a1...9f` gives `sk-p`. */
export function redactedPrefix(redacted: string | null | undefined): { prefix?: string } {
  const begin = /^(?=.*(?:\.{3}|…|\*{2,}))([A-Za-z][\w-]{0,3})/.exec(redacted ?? '')?.[1]
  return begin === undefined || /^x+$/i.test(begin) ? {} : { prefix: begin }
}
