import { EmptyState } from '../ui/EmptyState.tsx'

/** While a question that takes a moment is answered. */
export function Working() {
  return (
    <EmptyState title="Working it out …">
      <p>Every change is checked against every path. It takes a few seconds.</p>
    </EmptyState>
  )
}
