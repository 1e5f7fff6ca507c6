import { useId, useState } from 'react'
import { SetOverrideDocument } from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'
import { Button } from '../ui/Button.tsx'
import { ChangeOutcome } from './ChangeOutcome.tsx'
import styles from './inventory.module.css'
import type { AssetDetailed } from './inventory-queries.ts'
import { useChange } from './use-change.ts'

const empty = { property: '', value: '', reason: '', author: '' }

/** States a property over what every source says. What cannot be is refused by the API, in its words. */
export function OverrideForm({ asset }: { readonly asset: AssetDetailed }) {
  const [said, setSaid] = useState(empty)
  const properties = useId()
  const set = useChange(
    async () => (await request(SetOverrideDocument, { input: { asset: asset.key, ...said } })).answer,
    // Who speaks stays who he is.
    () => setSaid({ ...empty, author: said.author }),
  )
  const field = (name: keyof typeof empty) => ({
    value: said[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setSaid({ ...said, [name]: event.currentTarget.value }),
  })
  const known = asset.properties.map(({ name }) => name).filter((name) => !name.startsWith('approved'))
  const suggested = asset.class === null ? known : [...new Set([...known, 'aiClass'])]
  return (
    <details>
      <summary>Override a property</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          set.mutate(undefined)
        }}
      >
        <label>
          Property
          <input {...field('property')} list={properties} required />
        </label>
        <datalist id={properties}>
          {suggested.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <label>
          Value (items of a list with commas between them)
          <input {...field('value')} required />
        </label>
        <label>
          Why
          <input {...field('reason')} required maxLength={2000} />
        </label>
        <label>
          Who says so
          <input {...field('author')} maxLength={200} autoComplete="name" />
        </label>
        <div className={styles.formActions}>
          <Button type="submit" disabled={set.isPending}>
            Override
          </Button>
        </div>
      </form>
      <ChangeOutcome change={set} />
    </details>
  )
}
