/** Splits a command line as a POSIX shell would: quotes and backslashes, no expansion, nothing is run. */
export function shellWords(line: string): string[] {
  const words: string[] = []
  let word: string | undefined
  let quote: string | undefined
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at)
    const next = line.charAt(at + 1)
    if (quote === undefined && /\s/.test(char)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else if (quote === undefined && (char === '"' || char === "'")) {
      quote = char
      word ??= ''
    } else if (char === quote) {
      quote = undefined
    } else if (char === '\\' && quote !== "'" && isEscaped(next, quote)) {
      word = (word ?? '') + next
      at += 1
    } else word = (word ?? '') + char
  }
  if (word !== undefined) words.push(word)
  return words
}

/** A backslash before a letter is a Windows path more often than an escape. */
function isEscaped(next: string, quote: string | undefined): boolean {
  return quote === '"' ? /["\\$`]/.test(next) : /[\s"'\\]/.test(next)
}
