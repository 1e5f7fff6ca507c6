/** A copy without some of its entries: an address without a parameter. */
export function without<Entries extends object, Name extends keyof Entries>(
  entries: Entries,
  ...names: readonly Name[]
): Omit<Entries, Name> {
  const copy = { ...entries }
  for (const name of names) delete copy[name]
  return copy
}
