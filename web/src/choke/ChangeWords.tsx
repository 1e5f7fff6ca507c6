import type { GrantChangeFragment, HardeningChangeFragment } from '../__generated__/graphql.ts'
import styles from './choke.module.css'

/** Relations of a grant that are named; the others are counted. */
const named = 2

/** A grant to revoke, with what ends with it. */
export function GrantWords({ grant: { id, relations } }: { readonly grant: GrantChangeFragment }) {
  const more = relations.length - named
  return (
    <>
      Revoke <code>{id}</code>
      <span className={styles.ends}>
        {relations
          .slice(0, named)
          .map(({ from, verb, to }) => `${from.name} ${verb} ${to.name}`)
          .join('; ')}
        {more > 0 && ` and ${more} more`}
      </span>
    </>
  )
}

/** A property to harden, as an instruction. */
export function HardeningWords({ hardening: { how, of, relation } }: { readonly hardening: HardeningChangeFragment }) {
  return (
    <>
      {how}
      <span className={styles.ends}>
        {relation === null ? of : `${relation.from.name} ${relation.verb} ${relation.to.name}`}
      </span>
    </>
  )
}
