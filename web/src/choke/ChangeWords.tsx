import type { GrantChangeFragment, HardeningChangeFragment } from '../__generated__/graphql.ts'
import styles from './choke.module.css'

/** A grant to revoke, with what ends with it. */
export function GrantWords({ grant: { id, words } }: { readonly grant: GrantChangeFragment }) {
  return (
    <>
      Revoke <code>{id}</code>
      <span className={styles.ends}>{words}</span>
    </>
  )
}

/** A property to harden, as an instruction, and on what. */
export function HardeningWords({ hardening: { how, words } }: { readonly hardening: HardeningChangeFragment }) {
  return (
    <>
      {how}
      <span className={styles.ends}>{words}</span>
    </>
  )
}
