/** Hands a file to the reader's downloads. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken what it needs when the click is over; a moment later is safe in all of them.
  setTimeout(() => URL.revokeObjectURL(address), 1_000)
}
