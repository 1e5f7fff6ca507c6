import sentences from '../ui/sentence.module.css'
import { sentenceParts } from './path-words.ts'
import type { ListedPath } from './paths-queries.ts'

const classOf = { name: sentences.sentenceName, text: undefined, aside: sentences.sentenceAside } as const

/** What the path means, in words. Who reads only this has understood. */
export function Sentence({ path }: { readonly path: ListedPath }) {
  return (
    <p className={sentences.sentence}>
      {sentenceParts(path).map(({ text, role }, index) => (
        <span key={index} className={classOf[role]}>
          {text}
        </span>
      ))}
    </p>
  )
}
