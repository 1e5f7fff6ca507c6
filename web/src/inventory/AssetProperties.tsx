import { formatValue, placeOf, spelled } from '../ui/format.ts'
import panel from '../ui/panel.module.css'
import { Section } from '../ui/Section.tsx'
import type { AssetDetailed } from './inventory-queries.ts'

/** What sources state of the asset; where each was read stands in its tip and for screen readers. */
export function AssetProperties({ asset }: { readonly asset: AssetDetailed }) {
  const own = asset.properties.filter(({ name }) => name !== 'environment' && name !== 'criticality')
  return (
    <Section title="Properties">
      <dl className={panel.facts}>
        <div>
          <dt>environment</dt>
          <dd>{asset.environment}</dd>
        </div>
        <div>
          <dt>criticality</dt>
          <dd>{asset.criticality} of 4</dd>
        </div>
        {own.map(({ name, value, basis, evidence }) => (
          <div key={name} title={evidence === null ? basis : `${placeOf(evidence)} · ${basis}`}>
            <dt>{spelled(name)}</dt>
            <dd>{formatValue(value)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
