import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type ChangeInput, TemplateChangesDocument } from '../__generated__/graphql.ts'
import { wordsOfError } from '../api/api-error.ts'
import { request } from '../api/request.ts'
import { AssetPicker } from '../search/AssetPicker.tsx'
import { Section } from '../ui/Section.tsx'
import { readChanges, withChange } from './changes.ts'
import { GrantField } from './GrantField.tsx'
import styles from './what-if.module.css'
import { templatesQuery } from './what-if-queries.ts'

interface Props {
  readonly changes: readonly ChangeInput[]
  readonly revision: number | undefined
  readonly onChange: (changes: readonly ChangeInput[]) => void
}

/** Adds a change: a common one by its template, an asset that is removed, a grant that is revoked, a control that is put on something. */
export function AddChange({ changes, revision, onChange }: Props) {
  const { data: templates = [] } = useQuery(templatesQuery)
  const [sort, setSort] = useState('')
  const [first, setFirst] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const template = templates.find(({ id }) => id === sort)
  const second = sort === 'control' ? 'What it protects' : template?.using?.label

  function choose(next: string) {
    setSort(next)
    setFirst(undefined)
    setProblem(undefined)
  }
  function add(...more: readonly ChangeInput[]) {
    choose('')
    onChange(more.reduce(withChange, changes))
  }
  async function apply(of: string, using?: string) {
    if (sort === 'remove') return add({ remove: of })
    if (sort === 'control' && using !== undefined) return add({ control: { control: of, of: using } })
    try {
      const variables = { template: sort, of, using: using ?? null, at: revision ?? null }
      const { templateChanges } = await request(TemplateChangesDocument, variables)
      if (templateChanges.__typename === 'TemplateChanges') add(...readChanges(templateChanges.changes))
      else setProblem(templateChanges.message)
    } catch (error) {
      setProblem(wordsOfError(error).title)
    }
  }
  function pick(key: string) {
    setProblem(undefined)
    if (second === undefined) void apply(key)
    else if (first === undefined) setFirst(key)
    else void apply(first, key)
  }

  return (
    <Section title="Add a change">
      <select
        className={styles.field}
        aria-label="Sort of change"
        value={sort}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">Choose what to change</option>
        {templates.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        <option value="remove">Remove an asset</option>
        <option value="revoke">Revoke a grant</option>
        <option value="control">Put a control on something</option>
      </select>
      {template && <p className={styles.about}>{template.about}</p>}
      {sort === 'revoke' && <GrantField onGrant={(grant) => add({ revoke: grant })} />}
      {sort !== '' && sort !== 'revoke' && (
        <AssetPicker
          key={`${sort} ${first ?? ''}`}
          label={
            first === undefined
              ? (template?.of.join(', ') ?? (sort === 'control' ? 'Control' : 'Asset'))
              : (second ?? '')
          }
          onChoose={pick}
        />
      )}
      {first !== undefined && <p className={styles.about}>of {first}</p>}
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </Section>
  )
}
