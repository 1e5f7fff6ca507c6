import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import styles from './what-if.module.css'

/** Takes a grant by its id; a step of a path names those that it stands on. */
export function GrantField({ onGrant }: { readonly onGrant: (grant: string) => void }) {
  const [typed, setTyped] = useState('')
  return (
    <form
      className={styles.grant}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() !== '') onGrant(typed.trim())
      }}
    >
      <label>
        Grant
        <input className={styles.field} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <Button type="submit" disabled={typed.trim() === ''}>
        Revoke
      </Button>
    </form>
  )
}
