import { Link } from '@tanstack/react-router'
import { nothingWords } from '../revision/searched.ts'
import { countOf } from '../ui/format.ts'
import sentences from '../ui/sentence.module.css'
import type { OverviewAnswer } from './overview-queries.ts'

/** What the figures say, for who reads one line only. */
export function OverviewSentence({ answer }: { readonly answer: OverviewAnswer }) {
  const { exposedTargets, entries, confirmedPairs, pairs, targets } = answer
  const [worst] = targets
  if (pairs === 0 || worst === undefined) {
    return (
      <p className={sentences.sentence}>
        Nothing that must not be reached is reached from {countOf(entries, 'entry', 'entries')}.{' '}
        <span className={sentences.sentenceAside}>{nothingWords(answer)}</span>
      </p>
    )
  }
  return (
    <p className={sentences.sentence}>
      Today an attacker reaches{' '}
      <Link to="/paths" className={sentences.sentenceName}>
        {exposedTargets.count} of {exposedTargets.of} targets
      </Link>
      ; the worst is{' '}
      <Link to="/paths" search={{ to: worst.asset.key }} className={sentences.sentenceName}>
        {worst.asset.name}
      </Link>
      .{' '}
      <span className={sentences.sentenceAside}>
        {confirmedPairs === pairs
          ? 'Every path is confirmed.'
          : `${countOf(confirmedPairs, 'path is', 'paths are')} confirmed, ${countOf(pairs - confirmedPairs, 'rests', 'rest')} on something inferred.`}
      </span>
    </p>
  )
}
