import { Link } from '@tanstack/react-router'
import { KindIcon } from '../icons/KindIcon.tsx'
import tables from '../ui/table.module.css'
import type { Compared } from './Outcome.tsx'
import { sortedTargets, verdictLabel } from './verdict-words.ts'
import styles from './what-if.module.css'
import type { TargetChange, WhatIfAnswer } from './what-if-queries.ts'

interface Props {
  readonly answer: WhatIfAnswer
  readonly other?: Compared
}

/** Every target with its verdict: how many entries reach it and how hard that is, before and after. */
export function TargetsTable({ answer, other }: Props) {
  const beside = new Map(other?.answer.targets.map((one) => [keyOf(one), one.verdict]))
  return (
    <div className={styles.scroller}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Target</th>
            <th scope="col">Verdict</th>
            {other && <th scope="col">{other.name}</th>}
            <th scope="col" className={tables.number}>
              Entries
            </th>
            <th scope="col" className={tables.number}>
              Difficulty
            </th>
          </tr>
        </thead>
        <tbody>
          {sortedTargets(answer).map((one) => {
            const { target, verdict, before, after } = one
            const also = beside.get(keyOf(one))
            return (
              <tr key={keyOf(one)} className={verdict === 'UNCHANGED' ? styles.unchanged : undefined}>
                <td>
                  <span className={tables.named}>
                    <KindIcon kind={target.asset.kind} />
                    <Link to="/paths" search={{ to: `${target.access}@${target.asset.key}` }}>
                      {target.asset.name}
                    </Link>
                    <span className={tables.muted}>{target.access}</span>
                  </span>
                </td>
                <td className={styles[verdict]}>{verdictLabel[verdict]}</td>
                {other && (
                  <td className={also && styles[also]}>{also === undefined ? 'not asked' : verdictLabel[also]}</td>
                )}
                <td className={tables.number}>{change(before.entries.length, after.entries.length)}</td>
                <td className={tables.number}>{change(before.cost, after.cost)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function keyOf({ target }: TargetChange): string {
  return `${target.access}@${target.asset.key}`
}

function change(before: number | null, after: number | null): string {
  const [from, to] = [before ?? '–', after ?? '–']
  return from === to ? String(from) : `${from} → ${to}`
}
