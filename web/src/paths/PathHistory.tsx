import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Bone } from '../ui/Bone.tsx'
import { formatDate } from '../ui/format.ts'
import { Section } from '../ui/Section.tsx'
import styles from './paths.module.css'
import { historyQuery, type ListedPath } from './paths-queries.ts'

interface Props {
  readonly path: ListedPath
  readonly revision: number
}

const words = {
  KNOWN: 'Known, perhaps older, with',
  OPENED: 'First seen with',
  CLOSED: 'Closed with',
  REOPENED: 'Opened again with',
} as const

/** When the path came and went, as far as revisions are kept. */
export function PathHistory({ path, revision }: Props) {
  const { data, isPending } = useQuery(historyQuery(path, revision))
  if (isPending)
    return (
      <Section title="History">
        <Bone width="70%" />
      </Section>
    )
  if (data === undefined || data === null) return null
  return (
    <Section title="History">
      <ol>
        {data.events.map(({ event, revision: number, publishedAt }) => (
          <li key={number}>
            {words[event]}{' '}
            <Link to="/revisions" search={{ after: number }} className={styles.assetLink}>
              revision {number}
            </Link>
            , {formatDate(publishedAt)}
          </li>
        ))}
      </ol>
      {!data.completeness.exhaustive && <p>Revisions before {data.oldest} could not be looked at.</p>}
    </Section>
  )
}
