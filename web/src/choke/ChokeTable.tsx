import { Link } from '@tanstack/react-router'
import type { ChangeInput } from '../__generated__/graphql.ts'
import { KindIcon } from '../icons/KindIcon.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { formatCount } from '../ui/format.ts'
import tables from '../ui/table.module.css'
import { changesOfLevers } from '../what-if/changes.ts'
import { GrantWords, HardeningWords } from './ChangeWords.tsx'
import styles from './choke.module.css'
import type { ChokeAnswer } from './choke-queries.ts'
import type { ChokeSearch } from './choke-search.ts'

interface Props {
  readonly answer: ChokeAnswer
  readonly search: ChokeSearch
}

/** Every grant, hardening and asset by how many pairs it alone separates, and what it takes. */
export function ChokeTable({ answer, search }: Props) {
  if (answer.points.length === 0)
    return (
      <EmptyState title={answer.pairs === 0 ? 'No path.' : 'No single change separates anything.'}>
        {answer.pairs > 0 && (
          <p>Every pair is connected in more than one way: the cheapest cut names what to combine.</p>
        )}
      </EmptyState>
    )
  return (
    <div className={tables.scroller}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Change</th>
            <th scope="col">Separates, of {formatCount(answer.pairs)} pairs</th>
            <th scope="col" className={tables.number}>
              Effort
            </th>
            <th scope="col">
              <span className={styles.hidden}>Try</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.points.map((point) => (
            <tr key={keyOf(point)}>
              <td>
                {point.grant && <GrantWords grant={point.grant} />}
                {point.hardening && <HardeningWords hardening={point.hardening} />}
                {point.asset && (
                  <span className={tables.named}>
                    <KindIcon kind={point.asset.kind} /> Remove {point.asset.name}
                  </span>
                )}
              </td>
              <td className={styles.bar}>
                <span style={{ width: `${(100 * point.separates) / Math.max(1, answer.pairs)}%` }} />
                {formatCount(point.separates)}
              </td>
              <td className={tables.number}>{point.grant?.effort ?? point.hardening?.effort ?? '–'}</td>
              <td className={tables.nowrap}>
                <Link
                  to="/what-if"
                  search={{
                    changes: changesOf(point),
                    ...(search.revision === undefined ? {} : { revision: search.revision }),
                  }}
                >
                  Try it
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Point = ChokeAnswer['points'][number]

function changesOf({ grant, hardening, asset }: Point): readonly ChangeInput[] {
  if (asset !== null) return [{ remove: asset.key }]
  return changesOfLevers(grant === null ? [] : [grant], hardening === null ? [] : [hardening])
}

function keyOf({ grant, hardening, asset }: Point): string {
  return grant?.id ?? (hardening === null ? `asset ${asset?.key}` : `${hardening.property}@${hardening.of}`)
}
