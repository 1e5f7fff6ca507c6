import type { SyncDetailQuery } from '../__generated__/graphql.ts'
import evidence from '../ui/evidence.module.css'
import { formatCount } from '../ui/format.ts'
import { Section } from '../ui/Section.tsx'
import { placeOfRejection } from './place-of-rejection.ts'
import styles from './sources.module.css'

type Sync = NonNullable<SyncDetailQuery['sync']>

/** What could not be read: the file and place, and why. */
export function SyncRejections({ sync: { rejections, refused } }: { readonly sync: Sync }) {
  if (rejections.length === 0) return null
  return (
    <Section title={`Refused · ${formatCount(Math.max(refused, rejections.length))}`}>
      {rejections.map((rejection) => (
        <div key={`${placeOfRejection(rejection)} ${rejection.reason}`} className={evidence.box}>
          <p>{rejection.reason}</p>
          <p className={evidence.place}>
            {placeOfRejection(rejection)} · {rejection.code}
          </p>
        </div>
      ))}
      {rejections.length < refused && <p className={styles.quiet}>The first {rejections.length} are shown.</p>}
    </Section>
  )
}
