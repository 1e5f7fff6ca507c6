/** Where each part of something put together stands in the file that it was put together from, by JSON pointer. */
export class Places {
  readonly #byPointer = new Map<string, string>()
  readonly #unknown = new Set<string>()

  set(made: string, inFile: string): void {
    this.#byPointer.set(made, inFile)
  }

  /** Marks a part that the file does not have: what is wrong with it has been said already. */
  setUnknown(made: string): void {
    this.#unknown.add(made)
  }

  isUnknown(made: string): boolean {
    return this.#unknown.has(made)
  }

  /** The place of the part, or of the nearest one that contains it. */
  inFile(made: string): string {
    for (let at = made; ; at = at.slice(0, at.lastIndexOf('/'))) {
      const found = this.#byPointer.get(at)
      if (found !== undefined) return found
      if (at === '') return ''
    }
  }
}
