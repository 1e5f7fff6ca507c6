import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatCount } from '../ui/format.ts'
import styles from './overview.module.css'
import type { OverviewAnswer } from './overview-queries.ts'

type Share = OverviewAnswer['exposedTargets']

/** The figures side by side, each a way to the view behind it. None is a score that nobody can count again. */
export function Figures({ answer }: { readonly answer: OverviewAnswer }) {
  const { protection, exposedTargets, reachedAssets, controlledAssets, severities } = answer
  const bands = severities.filter(({ severity, targets }) => severity !== 'none' && targets > 0)
  return (
    <section className={styles.figures} aria-label="Figures">
      <Figure title="Protected targets" value={percentOf(protection?.total)} words={shareWords(protection?.total)} good>
        {protection === null ? (
          <p>The search was bounded: what was not found may be there.</p>
        ) : (
          <ul>
            {protection.byWorth.map(({ worth, protected: share }) => (
              <li key={worth}>
                worth {worth}
                <span>
                  {share.count} of {share.of}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Figure>
      <Figure title="Exposed targets" value={formatCount(exposedTargets.count)} words={shareWords(exposedTargets)}>
        <ul>
          {bands.map(({ severity, targets }) => (
            <li key={severity}>
              {severity}
              <span>{formatCount(targets)}</span>
            </li>
          ))}
        </ul>
      </Figure>
      <Figure title="Reached assets" value={formatCount(reachedAssets.count)} words={shareWords(reachedAssets)}>
        <ul>
          <li>
            controlled
            <span>{formatCount(controlledAssets.count)}</span>
          </li>
        </ul>
        <p>
          <Link to="/explore" search={{ paths: 'all' }}>
            All paths as one picture
          </Link>
        </p>
      </Figure>
    </section>
  )
}

interface FigureProps {
  readonly title: string
  readonly value: string
  readonly words: string
  /** What it counts is closed, not held. */
  readonly good?: boolean
  readonly children: ReactNode
}

function Figure({ title, value, words, good = false, children }: FigureProps) {
  return (
    <div className={styles.figure}>
      <h2>{title}</h2>
      <p className={styles.value} data-good={good}>
        {value} <span>{words}</span>
      </p>
      {children}
    </div>
  )
}

function percentOf(share: Share | undefined): string {
  return share === undefined || share.percent === null ? '–' : `${share.percent} %`
}

function shareWords(share: Share | undefined): string {
  return share === undefined ? 'not known' : `${formatCount(share.count)} of ${formatCount(share.of)}`
}
