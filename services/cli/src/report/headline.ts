import type { Report } from '@throughline/analysis/answers/report.ts'
import { counted } from '../terminal/frame.ts'
import { type Html, html, nothing } from './html.ts'
import { ratio, section, table } from './parts.ts'

/** The figures at a glance. Each is defined in docs/metrics.md. */
export function headline({ overview, paths, cut }: Report): Html {
  const { protection, exposure, impact, severities, profiles } = overview
  const changes = cut.grants.length + cut.hardenings.length
  const figures = [
    ['Targets that no path reaches', protection === null ? 'unknown: the search was bounded' : ratio(protection.total)],
    ['Targets that are reached', ratio(exposure.targets)],
    [
      'Attack paths',
      `${paths.length}, ${exposure.confirmed === exposure.pairs ? 'all' : exposure.confirmed} confirmed`,
    ],
    ['Assets with a foothold', `${ratio(impact.assets)}; ${impact.controlled.count} controlled`],
    [
      'Cheapest cut',
      cut.effort === null
        ? 'none is possible'
        : changes === 0
          ? 'nothing to cut'
          : `${counted(changes, 'change', 'changes')}, effort ${cut.effort}`,
    ],
  ] as const
  const bands = severities.filter((band) => band.targets + band.pairs > 0)
  return section(
    'figures',
    'Figures',
    html`<dl class="figures">${figures.map(([what, value]) => html`<div><dt>${what}</dt><dd>${value}</dd></div>`)}</dl>`,
    html`<div class="pair"><div><h3>By severity</h3>${table(
      ['Band', 'Targets', 'Pairs'],
      bands.map((band) => [
        html`<span class="band ${band.severity}">${band.severity}</span>`,
        band.targets,
        band.pairs,
      ]),
      'counts',
    )}</div><div><h3>By attacker</h3>${table(
      ['Profile', 'Entries', 'Targets reached', 'Assets reached'],
      profiles.map(({ profile, entries, targets, assets }) => [profile, entries, ratio(targets), ratio(assets)]),
      'counts',
    )}</div></div>`,
    protection === null || protection.byWorth.length === 0
      ? nothing
      : html`<p class="quiet">Protected by worth of the target: ${protection.byWorth.map(({ worth, protected: share }) => `${worth}: ${ratio(share)}`).join(' · ')}.
        A band tells what is lost and whether it is known: critical is a confirmed path to what is worth 4. No figure is a probability.</p>`,
  )
}
