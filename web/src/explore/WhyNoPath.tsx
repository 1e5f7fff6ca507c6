import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useKinds } from '../icons/use-kinds.ts'
import { Bone } from '../ui/Bone.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { countOf, formatValue, spelled } from '../ui/format.ts'
import styles from './explore.module.css'
import { type NearMiss, whyNoPathQuery } from './explore-queries.ts'

interface Props {
  readonly from: string
  readonly to: string
  readonly revision: number
}

/** What the nearest rules lack for a path between two assets. */
export function WhyNoPath({ from, to, revision }: Props) {
  const query = useQuery(whyNoPathQuery(from, to, revision))
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  if (query.isPending) return <Bone width="60%" />
  const answer = query.data
  if (answer.__typename !== 'WhyNoPath') return <p>{answer.message}</p>
  if (!answer.none) return <p>Without what is ruled out above, there is a path.</p>
  return (
    <section className={styles.why} aria-label="Why there is no path">
      <p>
        {countOf(answer.reached, 'asset is', 'assets are')} reached from the start, and the end is reached from{' '}
        {countOf(answer.reaching, 'asset')}.{' '}
        {answer.near.length === 0
          ? answer.exhaustive
            ? 'No rule joins the two, not even with one relation more: at least two things are missing.'
            : 'No near miss was found before the search was stopped.'
          : 'What the nearest rules lack:'}
      </p>
      <ol>
        {answer.near.map((miss, index) => (
          <li key={index}>
            <Miss miss={miss} />
          </li>
        ))}
      </ol>
      {!answer.exhaustive && answer.near.length > 0 && <p>The search was cut short: there may be nearer ones.</p>}
    </section>
  )
}

function Miss({ miss }: { readonly miss: NearMiss }) {
  const looks = useKinds()
  const { rule, missing, blocked, met, from, to } = miss
  const end = (asset: { readonly name: string } | null, kinds: readonly string[]) =>
    asset?.name ?? `any ${kinds.map((kind) => looks.get(kind)?.label ?? kind).join(' or ')}`
  return (
    <>
      <p>
        {missing !== null && (
          <>
            <strong>{end(missing.from, missing.fromKinds)}</strong> {missing.verb}{' '}
            <strong>{end(missing.to, missing.toKinds)}</strong>: no such relation was read.
          </>
        )}
        {blocked !== null && (
          <>
            A control stands in the way: <strong>{spelled(blocked.property)}</strong> is{' '}
            <strong>{blocked.value === null ? 'not set' : formatValue(blocked.value)}</strong> on{' '}
            {[from, to].find(({ asset }) => asset.key === blocked.of)?.asset.name ?? blocked.of}.
          </>
        )}
      </p>
      <p className={styles.whyRule}>
        With it{blocked !== null && ' gone'},{' '}
        <Link to="/rules" search={{ rule: rule.id }}>
          {rule.id}
        </Link>{' '}
        would lead from {from.asset.name} ({from.access}) to {to.asset.name} ({to.access}).
        {met.length > 0 &&
          ` There already: ${met.map((relation) => `${relation.from.name} ${relation.verb} ${relation.to.name}`).join(', ')}.`}
      </p>
    </>
  )
}
