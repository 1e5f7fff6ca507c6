import { sentenceParts } from './path-words.ts'
import styles from './paths.module.css'
import type { ListedPath } from './paths-queries.ts'

const classOf = { name: styles.sentenceName, text: undefined, aside: styles.sentenceAside } as const

/** What the path means, in words. Who reads only this has understood. */
export function Sentence({ path }: { readonly path: ListedPath }) {
  return (
    <p className={styles.sentence}>
      {sentenceParts(path).map(({ text, role }, index) => (
        <span key={index} className={classOf[role]}>
          {text}
        </span>
      ))}
    </p>
  )
}
