import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { DeleteQueryDocument, SaveQueryDocument } from '../__generated__/graphql.ts'
import { ApiError, wordsOfError } from '../api/api-error.ts'
import { request } from '../api/request.ts'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import { Button } from '../ui/Button.tsx'
import { forgetOwn, keepOwn, newId, type OwnQuery } from './own-queries.ts'
import { savedParameters } from './parameters.ts'
import styles from './queries.module.css'
import { type QueryParameter, type SavedQuery, savedQueriesQuery } from './queries-queries.ts'
import type { Parameters } from './queries-search.ts'

interface Props {
  readonly cypher: string
  readonly parameters: readonly QueryParameter[]
  readonly values: Parameters
  /** The query that is open, where it is one that can be changed. */
  readonly open: SavedQuery | OwnQuery | undefined
}

/** Saves what is in the console: in this browser, or for all. */
export function SaveQuery({ cypher, parameters, values, open }: Props) {
  const isShared = open !== undefined && 'builtIn' in open
  const [name, setName] = useState(open?.name ?? '')
  const [description, setDescription] = useState(open?.description ?? '')
  const [shared, setShared] = useState(isShared)
  const field = useRef<HTMLInputElement>(null)
  const navigate = useNavigate({ from: '/queries' })
  const client = useQueryClient()
  const save = useMutation({
    mutationFn: async () => {
      const query = { name: name.trim(), description, cypher, parameters: savedParameters(parameters, values) }
      if (shared) {
        const variables = { query, ...(isShared && { id: open.id }) }
        const { saveQuery } = await request(SaveQueryDocument, variables)
        if (saveQuery.__typename !== 'SavedQuery') throw new ApiError('refused', saveQuery.message)
        await client.invalidateQueries(savedQueriesQuery)
        return saveQuery.id
      }
      const id = open !== undefined && !isShared ? open.id : newId()
      const kept = parameters.map((parameter, index) => ({ ...parameter, ...query.parameters[index] }))
      keepOwn([{ ...query, id, parameters: kept }])
      return id
    },
    onSuccess: (id) => navigate({ search: { query: id, run: true } }),
  })
  const forget = useMutation({
    mutationFn: async () => {
      if (open === undefined) return
      if (!isShared) forgetOwn(open.id)
      else await request(DeleteQueryDocument, { id: open.id })
      await client.invalidateQueries(savedQueriesQuery)
    },
    onSuccess: () => navigate({ search: { cypher } }),
  })
  function submit() {
    if (name.trim() === '') field.current?.focus()
    else save.mutate()
  }
  useShortcut('save', submit)
  const error = save.error ?? forget.error
  return (
    <form
      className={styles.save}
      aria-label="Save the query"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label className={styles.label}>
        Name
        <input
          ref={field}
          className={styles.field}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label className={styles.label}>
        What it asks
        <input
          className={styles.field}
          value={description}
          maxLength={2_000}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
      </label>
      <label className={styles.check}>
        <input type="checkbox" checked={shared} onChange={(event) => setShared(event.currentTarget.checked)} />
        For all
      </label>
      <Button type="submit" disabled={save.isPending} title="Alt S">
        Save
      </Button>
      {open !== undefined && <Button onClick={() => forget.mutate()}>Forget</Button>}
      {error && (
        <p className={styles.problem} role="alert">
          {wordsOfError(error).detail}
        </p>
      )}
    </form>
  )
}
