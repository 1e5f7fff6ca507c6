import { Link } from '@tanstack/react-router'
import { RemoveOverrideDocument } from '../__generated__/graphql.ts'
import { request } from '../api/request.ts'
import { KindIcon } from '../icons/KindIcon.tsx'
import { ChangeOutcome } from '../inventory/ChangeOutcome.tsx'
import { useChange } from '../inventory/use-change.ts'
import { Button } from '../ui/Button.tsx'
import { formatValue, spelled } from '../ui/format.ts'
import tables from '../ui/table.module.css'
import styles from './rulings.module.css'
import type { ListedOverride } from './rulings-queries.ts'
import { SaidBy } from './SaidBy.tsx'

/** Every override, with who said so and why; those of the service's own list can be taken back. */
export function OverridesTable({ overrides }: { readonly overrides: readonly ListedOverride[] }) {
  const remove = useChange(
    async ({ key, property }: ListedOverride) =>
      (await request(RemoveOverrideDocument, { input: { asset: key, property } })).answer,
    () => undefined,
  )
  return (
    <>
      <ChangeOutcome change={remove} />
      <table className={tables.table} aria-label="Overrides">
        <thead>
          <tr>
            <th scope="col">Asset</th>
            <th scope="col">Property</th>
            <th scope="col">Value</th>
            <th scope="col">Why</th>
            <th scope="col">Taken back</th>
          </tr>
        </thead>
        <tbody>
          {overrides.map((override) => {
            const { key, asset, property, value, removable, evidence } = override
            return (
              <tr key={`${key} ${property} ${evidence.file}`}>
                <td>
                  {asset === null ? (
                    <>
                      <span className="mono">{key}</span>
                      <div className={styles.quiet}>No source states it: it waits.</div>
                    </>
                  ) : (
                    <Link to="/inventory" search={{ asset: key }} className={tables.named}>
                      <KindIcon kind={asset.kind} /> {asset.name}
                    </Link>
                  )}
                </td>
                <td>{spelled(property)}</td>
                <td>{formatValue(value)}</td>
                <td>
                  <SaidBy evidence={evidence} />
                </td>
                <td>
                  {removable ? (
                    <Button
                      disabled={remove.isPending}
                      aria-label={`Take back ${spelled(property)} of ${asset?.name ?? key}`}
                      onClick={() => remove.mutate(override)}
                    >
                      Take back
                    </Button>
                  ) : (
                    <span className={styles.quiet}>in its file</span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
