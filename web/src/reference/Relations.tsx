import { Link } from '@tanstack/react-router'
import type { OntologyQuery } from '../__generated__/graphql.ts'
import { DataTable } from '../ui/DataTable.tsx'
import styles from './reference.module.css'

interface Props extends Pick<OntologyQuery['ontology'], 'kinds' | 'relations'> {
  readonly chosen: string | undefined
}

/** The relations, each a fact between two assets; of one kind only, where one is chosen. */
export function Relations({ relations, kinds, chosen }: Props) {
  const labels = new Map(kinds.map(({ kind, label }) => [kind, label]))
  const words = (ends: readonly string[]) =>
    ends.length === kinds.length ? 'anything' : ends.map((kind) => labels.get(kind) ?? kind).join(', ')
  return (
    <section>
      <h2>
        Relations{' '}
        {chosen !== undefined && (
          <span className={styles.narrowed}>
            of {labels.get(chosen) ?? chosen} · <Link to="/ontology">all</Link>
          </span>
        )}
      </h2>
      <DataTable
        rows={relations.filter(({ from, to }) => chosen === undefined || [...from, ...to].includes(chosen))}
        rowKey={({ type }) => type}
        columns={[
          { id: 'from', words: 'From', value: ({ from }) => words(from) },
          {
            id: 'type',
            words: 'Relation',
            value: ({ verb }) => verb,
            cell: ({ verb, type }) => (
              <>
                <strong>{verb}</strong> <code>{type}</code>
              </>
            ),
          },
          { id: 'to', words: 'To', value: ({ to }) => words(to) },
          { id: 'about', words: 'What it says', value: ({ about }) => about, muted: true },
        ]}
      />
    </section>
  )
}
