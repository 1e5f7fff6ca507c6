import { useClipboard } from '@mantine/hooks'
import { Button } from './Button.tsx'

/** Copies the address. It holds all that is shown, and nothing secret. */
export function CopyLink() {
  const clipboard = useClipboard({ timeout: 2_000 })
  return (
    <Button onClick={() => clipboard.copy(window.location.href)} style={{ minWidth: 88, justifyContent: 'center' }}>
      {clipboard.copied ? 'Copied' : 'Copy link'}
    </Button>
  )
}
