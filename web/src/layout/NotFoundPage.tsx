import { Link } from '@tanstack/react-router'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Frame } from './Frame.tsx'

/** For an address that is no page. */
export function NotFoundPage() {
  return (
    <Frame>
      <EmptyState title="There is no such page.">
        <Link to="/paths">Attack paths</Link>
      </EmptyState>
    </Frame>
  )
}
