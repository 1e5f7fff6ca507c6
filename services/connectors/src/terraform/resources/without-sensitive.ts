/** The values without those that their twin marks as sensitive: `true`, or a structure with `true` in it. */
export function withoutSensitive(value: unknown, marks: unknown): unknown {
  if (marks === true) return undefined
  if (Array.isArray(value)) {
    const inner: readonly unknown[] = Array.isArray(marks) ? marks : []
    return value.map((each, index) => withoutSensitive(each, inner[index]))
  }
  if (typeof value !== 'object' || value === null || typeof marks !== 'object' || marks === null) return value
  const inner: Readonly<Record<string, unknown>> = { ...marks }
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, withoutSensitive(each, Object.hasOwn(inner, key) ? inner[key] : undefined)] as const)
      .filter(([, each]) => each !== undefined),
  )
}

/** The same for a raw state, which lists paths to what is sensitive. */
export function withoutPaths(
  value: Readonly<Record<string, unknown>>,
  paths: readonly (readonly { readonly value: unknown }[])[],
): unknown {
  return paths.reduce<unknown>(
    (left, path) =>
      withoutPath(
        left,
        path.map((step) => keyOf(step.value)),
      ),
    value,
  )
}

function withoutPath(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return undefined
  if (Array.isArray(value)) return value.map((each, index) => (String(index) === key ? withoutPath(each, rest) : each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, each]) => [name, name === key ? withoutPath(each, rest) : each] as const)
      .filter(([, each]) => each !== undefined),
  )
}

/** A step is an attribute's name, or an index as a typed value. */
function keyOf(step: unknown): string {
  const inner = typeof step === 'object' && step !== null && 'value' in step ? step.value : step
  return String(inner)
}
