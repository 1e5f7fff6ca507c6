import type { Reading } from '../connector.ts'

/** `role/shop/x CAN_READ secret/shop/y`, with `?` where it is inferred and `-` where it is switched off. */
export function lines({ relations }: Reading, ...types: readonly string[]): readonly string[] {
  return [
    ...new Set(
      relations
        .filter(({ type }) => types.includes(type))
        .map(({ from, type, to, properties, evidence }) => {
          const marks = `${evidence.basis === 'inferred' ? ' ?' : ''}${properties['enabled'] === false ? ' -' : ''}`
          const { via } = properties
          return `${short(from)} ${type} ${short(to)}${typeof via === 'string' ? ` (${via})` : ''}${marks}`
        }),
    ),
  ].toSorted()
}

export function short(id: string): string {
  return id.replace(/^k8s:c:?/, '').replace(/^credential:hmac:.*/, 'value') || 'cluster'
}
