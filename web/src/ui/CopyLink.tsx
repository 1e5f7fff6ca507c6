import { useClipboard } from '@mantine/hooks'
import { Button } from './Button.tsx'

/**
 * Copies the address. It holds all that is shown, and nothing secret.
 *
 * @param revision named in the link where the address names none, so that it shows the same later
 */
export function CopyLink({ revision }: { readonly revision?: number }) {
  const clipboard = useClipboard({ timeout: 2_000 })
  function copy() {
    const address = new URL(window.location.href)
    if (revision !== undefined && !address.searchParams.has('revision'))
      address.searchParams.set('revision', String(revision))
    clipboard.copy(address.href)
  }
  return (
    <Button onClick={copy} style={{ minWidth: 88, justifyContent: 'center' }}>
      {clipboard.copied ? 'Copied' : 'Copy link'}
    </Button>
  )
}
