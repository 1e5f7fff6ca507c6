import { Link } from '@tanstack/react-router'
import type { OntologyQuery } from '../__generated__/graphql.ts'
import { KindIcon } from '../icons/KindIcon.tsx'
import styles from './reference.module.css'

interface Props extends Pick<OntologyQuery['ontology'], 'kinds'> {
  /** The kind whose relations are shown. */
  readonly chosen: string | undefined
}

/** The kinds of asset: icon, name, and what each is. Choosing one narrows the relations below. */
export function Kinds({ kinds, chosen }: Props) {
  return (
    <section>
      <h2>Kinds of asset</h2>
      <ul className={styles.kinds}>
        {kinds.map(({ kind, label, about }) => (
          <li key={kind}>
            <KindIcon kind={kind} size={18} />
            <div>
              <Link
                to="/ontology"
                search={kind === chosen ? {} : { kind }}
                aria-current={kind === chosen ? 'true' : undefined}
                activeProps={{}}
                resetScroll={false}
              >
                {label}
              </Link>
              <p>{about}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
