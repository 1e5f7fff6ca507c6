import { useRef, useState } from 'react'
import { CheckQueriesDocument } from '../__generated__/graphql.ts'
import { ApiError, wordsOfError } from '../api/api-error.ts'
import { request } from '../api/request.ts'
import { download } from '../export/download.ts'
import { Button } from '../ui/Button.tsx'
import { keepOwn, newId, type OwnQuery } from './own-queries.ts'
import { savedParameters } from './parameters.ts'
import styles from './queries.module.css'
import type { SavedQuery } from './queries-queries.ts'

/** Queries as a file: the reader's own and shared ones out, those of a file in, kept in this browser. */
export function QueryFiles({
  mine,
  shared,
}: {
  readonly mine: readonly OwnQuery[]
  readonly shared: readonly SavedQuery[]
}) {
  const input = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<string>()
  const [isBad, setIsBad] = useState(false)
  function save() {
    const queries = [...mine, ...shared].map(({ name, description, cypher, parameters }) => {
      return { name, description, cypher, parameters: savedParameters(parameters, {}) }
    })
    const text = `${JSON.stringify({ throughline: 1, kind: 'queries', queries }, null, 2)}\n`
    download('queries.json', new Blob([text], { type: 'application/json' }))
  }
  async function take(file: File) {
    try {
      const queries = await readFile(file)
      keepOwn(queries.map((query) => ({ ...query, id: newId() })))
      setIsBad(false)
      setTold(`${file.name}: ${queries.length} kept in this browser.`)
    } catch (error) {
      setIsBad(true)
      setTold(`${file.name}: ${error instanceof ApiError ? wordsOfError(error).detail : String(error)}`)
    }
  }
  return (
    <div className={styles.files}>
      <Button onClick={save} disabled={mine.length + shared.length === 0} title="Your own and the shared ones">
        Export
      </Button>
      <Button onClick={() => input.current?.click()}>Import</Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label="File of queries"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file !== undefined) void take(file)
          currentTarget.value = ''
        }}
      />
      {told !== undefined && (
        <p className={isBad ? styles.problem : styles.told} role="status">
          {told}
        </p>
      )}
    </div>
  )
}

async function readFile(file: File) {
  const content: unknown = JSON.parse(await file.text())
  if (typeof content !== 'object' || content === null) throw new ApiError('refused', 'It holds no queries.')
  const { checkQueries } = await request(CheckQueriesDocument, { file: content })
  if (checkQueries.__typename !== 'QueryCheckQueriesSuccess') throw new ApiError('refused', checkQueries.message)
  return checkQueries.queries
}
