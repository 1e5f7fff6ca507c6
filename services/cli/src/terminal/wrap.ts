/** Breaks text at spaces so that no line is longer than `width` where that can be, and indents every line. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((one) => `${indent}${one}`).join('\n')
}

/** Columns of the terminal; 100 where the output goes elsewhere. */
export function terminalWidth(): number {
  return process.stdout.isTTY ? process.stdout.columns : 100
}
