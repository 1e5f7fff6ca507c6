import { EmptyState } from '../ui/EmptyState.tsx'

/** Before the first revision: says how to come to one. */
export function NothingSynced() {
  return (
    <EmptyState title="Nothing has been synced yet.">
      <p>
        Bring in a first source: <code>npx throughline sync PATH</code>. A revision is published when it is done.
      </p>
    </EmptyState>
  )
}
