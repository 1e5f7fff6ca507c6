import { sensitive } from '../canvas/draw-radius.ts'
import { nothingWords } from '../revision/searched.ts'
import { countOf } from '../ui/format.ts'
import sentences from '../ui/sentence.module.css'
import type { RadiusAnswer } from './radius-queries.ts'

interface Props {
  readonly answer: RadiusAnswer
  readonly inward: boolean
}

/** What the radius means, in words. */
export function RadiusSentence({ answer, inward }: Props) {
  const { of, reached, sensitiveDatasets } = answer
  const assets = new Map(reached.map(({ foothold }) => [foothold.asset.key, foothold.asset]))
  const name = <span className={sentences.sentenceName}>{of.asset.name}</span>
  if (assets.size === 0) {
    return (
      <p className={sentences.sentence}>
        {inward ? <>No entry reaches {name}. </> : <>Nothing more is reached from {name}. </>}
        <span className={sentences.sentenceAside}>{nothingWords(answer)}</span>
      </p>
    )
  }
  if (inward) {
    return (
      <p className={sentences.sentence}>
        From <span className={sentences.sentenceName}>{countOf(assets.size, 'entry', 'entries')}</span> an attacker
        comes to {of.access} {name}.
      </p>
    )
  }
  const far = Math.max(...reached.map(({ hops }) => hops))
  return (
    <p className={sentences.sentence}>
      Whoever comes to {of.access} {name} reaches {countOf(assets.size, 'more asset')} in at most {countOf(far, 'step')}
      .{' '}
      {sensitiveDatasets > 0 ? (
        <span className={sentences.sentenceName}>
          {countOf(sensitiveDatasets, 'is', 'are').replace(/^(\S+) (\S+)$/, '$1 of them $2')} sensitive data that can be
          read.
        </span>
      ) : (
        <span className={sentences.sentenceAside}>None of it is data of sensitivity {sensitive} or more.</span>
      )}
    </p>
  )
}
