/** The estate key as the operator gives it, if at all. */
export function estateKeyFromEnvironment(): string | undefined {
  const value = process.env['THROUGHLINE_ESTATE_KEY']
  return value === undefined || value.trim() === '' ? undefined : value
}
