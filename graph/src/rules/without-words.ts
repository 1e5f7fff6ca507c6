/** For JSON.stringify: a declaration without what changes no answer. Shapes are code, words change nothing, and what ends may be is told by names. */
export function withoutWords(name: string, value: unknown): unknown {
  if (['schema', 'about', 'gain', 'references', 'breaks', 'icon', 'tint', 'label', 'plural', 'verb'].includes(name))
    return undefined
  return name !== 'assetKinds' && Array.isArray(value) && value.every(isKind) ? value.map(({ kind }) => kind) : value
}

function isKind(value: unknown): value is { readonly kind: unknown } {
  return typeof value === 'object' && value !== null && 'kind' in value && 'plural' in value
}
