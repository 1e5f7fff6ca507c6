import { Link } from '@tanstack/react-router'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { Frame } from './Frame.tsx'

/** For an address that is no page. */
export function NotFoundPage() {
  return (
    <Frame title="No such page">
      <PageHead title="No such page" />
      <EmptyState title="The address leads nowhere.">
        <Link to="/paths">Attack paths</Link>
      </EmptyState>
    </Frame>
  )
}
