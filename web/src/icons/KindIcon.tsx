import { createElement } from 'react'
import { icons } from '../__generated__/icons.ts'
import { useKind } from './use-kinds.ts'

interface Props {
  /** An asset kind's name, as the API sends it. */
  readonly kind: string
  readonly size?: number
}

/** The icon of an asset kind in its quiet tint. Decoration: the kind stands in words beside it. */
export function KindIcon({ kind, size = 16 }: Props) {
  const { icon, tint } = useKind(kind)
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke={`var(--tint-${tint})`}
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      {icons[icon]?.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  )
}
