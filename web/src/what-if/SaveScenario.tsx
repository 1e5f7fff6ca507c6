import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type ChangeInput, SaveScenarioDocument } from '../__generated__/graphql.ts'
import { ApiError, wordsOfError } from '../api/api-error.ts'
import { request } from '../api/request.ts'
import { without } from '../search/without.ts'
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Section.tsx'
import styles from './what-if.module.css'
import type { Scenario } from './what-if-queries.ts'
import type { WhatIfSearch } from './what-if-search.ts'

interface Props {
  readonly search: WhatIfSearch
  readonly changes: readonly ChangeInput[]
  readonly scenario: Scenario | undefined
}

/** Saves the question under a name; the address is then that of the scenario, to be shared. */
export function SaveScenario({ search, changes, scenario }: Props) {
  const [name, setName] = useState('')
  const navigate = useNavigate({ from: '/what-if' })
  const client = useQueryClient()
  const save = useMutation({
    mutationFn: async () => {
      const to = search.to === undefined ? {} : { to: [search.to] }
      const { saveScenario } = await request(SaveScenarioDocument, { input: { name, changes: [...changes], ...to } })
      if (saveScenario.__typename !== 'Scenario') throw new ApiError('refused', saveScenario.message)
      return saveScenario
    },
    onSuccess: async (saved) => {
      setName('')
      client.setQueryData(['scenarios', saved.id], saved)
      await client.invalidateQueries({ queryKey: ['scenarios'], exact: true })
      await navigate({ search: { ...without(search, 'changes'), scenario: saved.id } })
    },
  })
  if (scenario !== undefined) return null
  return (
    <Section title="Save">
      <form
        className={styles.grant}
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <label>
          Name
          <input
            className={styles.field}
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <Button type="submit" disabled={name.trim() === '' || save.isPending}>
          Save
        </Button>
      </form>
      {save.isError && (
        <p className={styles.problem} role="alert">
          {wordsOfError(save.error).detail}
        </p>
      )}
    </Section>
  )
}
