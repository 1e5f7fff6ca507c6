import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import { References } from '../paths/References.tsx'
import { Button } from '../ui/Button.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import type { OwnQuery } from './own-queries.ts'
import { ParametersForm } from './ParametersForm.tsx'
import { parametersIn } from './parameters.ts'
import styles from './queries.module.css'
import { type Asked, runQuery, type SavedQuery } from './queries-queries.ts'
import type { QueriesSearch } from './queries-search.ts'
import { Result } from './Result.tsx'
import { SaveQuery } from './SaveQuery.tsx'

interface Props {
  /** Undefined: the console. */
  readonly query: SavedQuery | OwnQuery | undefined
  readonly cypher: string
  readonly search: QueriesSearch
  readonly consoleOpen: boolean
}

/** A query: its words, its parameters, its Cypher, and what it finds. */
export function QueryView({ query, cypher, search, consoleOpen }: Props) {
  const builtIn = query !== undefined && 'builtIn' in query && query.builtIn ? query : undefined
  const [text, setText] = useState(search.cypher ?? cypher)
  const [values, setValues] = useState(search.params ?? {})
  const editor = useRef<HTMLTextAreaElement>(null)
  const navigate = useNavigate({ from: '/queries' })
  const client = useQueryClient()
  const parameters = builtIn?.parameters ?? parametersIn(text, query?.parameters ?? [])
  const asked = search.run ? askedBy(builtIn, search, query, cypher) : undefined
  function run() {
    const taken = Object.entries(values).filter(([name]) => parameters.some((parameter) => parameter.name === name))
    const params = taken.length > 0 && { params: Object.fromEntries(taken) }
    const own = builtIn === undefined && { cypher: text }
    const next: QueriesSearch = {
      ...(search.find !== undefined && { find: search.find }),
      ...(query !== undefined && { query: query.id }),
      ...own,
      ...params,
      run: true,
    }
    const again = askedBy(builtIn, next, query, cypher)
    if (asked !== undefined && JSON.stringify(again) === JSON.stringify(asked))
      void client.invalidateQueries({ queryKey: runQuery(asked).queryKey })
    else void navigate({ search: next })
  }
  useShortcut('run', run)
  useShortcut('cypher', () => editor.current?.focus())
  return (
    <div className={styles.view}>
      <PageHead title={query?.name ?? 'Cypher console'}>
        {query?.description ??
          'Reads assets, relations, capabilities, footholds and steps of the current revision. $revision and $asOf are given.'}
      </PageHead>
      <div className={styles.ask}>
        {builtIn?.why && <p className={styles.why}>{builtIn.why}</p>}
        {builtIn === undefined && (
          <label className={styles.label}>
            Cypher
            <textarea
              ref={editor}
              className={styles.editor}
              value={text}
              rows={Math.min(Math.max(text.split('\n').length + 1, 5), 16)}
              spellCheck={false}
              autoCapitalize="off"
              maxLength={20_000}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </label>
        )}
        <ParametersForm parameters={parameters} values={values} onChange={setValues} />
        <div className={styles.actions}>
          <Button primary onClick={run} title="Ctrl Enter, or Alt R">
            Run
          </Button>
          {builtIn !== undefined && consoleOpen && (
            <Link to="/queries" search={{ cypher, params: withDefaults(builtIn) }} className={styles.link}>
              Open in the console
            </Link>
          )}
        </div>
        {builtIn === undefined && <SaveQuery cypher={text} parameters={parameters} values={values} open={query} />}
        {builtIn !== undefined && (
          <details className={styles.more}>
            <summary>Cypher and references</summary>
            <pre tabIndex={0}>{cypher}</pre>
            <References references={builtIn.references} />
          </details>
        )}
      </div>
      {asked !== undefined && <Result asked={asked} name={query?.name ?? 'query'} />}
    </div>
  )
}

function askedBy(
  builtIn: SavedQuery | undefined,
  search: QueriesSearch,
  query: SavedQuery | OwnQuery | undefined,
  cypher: string,
): Asked {
  if (builtIn !== undefined) return { id: builtIn.id, parameters: search.params ?? {} }
  const usual = (query?.parameters ?? []).map(({ name, default: value }) => [name, value] as const)
  return { cypher: search.cypher ?? cypher, parameters: { ...Object.fromEntries(usual), ...search.params } }
}

function withDefaults({ parameters }: SavedQuery): NonNullable<QueriesSearch['params']> {
  return Object.fromEntries(parameters.map(({ name, default: value }) => [name, value]))
}
