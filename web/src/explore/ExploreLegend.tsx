import { KindIcon } from '../icons/KindIcon.tsx'
import { useKinds } from '../icons/use-kinds.ts'
import { lineForms } from '../line/form-of-access.ts'
import { LineStroke } from '../line/LineStroke.tsx'
import { formatCount } from '../ui/format.ts'
import { toggled } from './changes.ts'
import styles from './explore.module.css'
import type { Scene } from './scene.ts'
import type { Explore } from './use-explore.ts'

/** What is on the canvas, by kind: a click takes a kind off, and puts it back. And what the lines mean. */
export function ExploreLegend({ scene, explore }: { readonly scene: Scene; readonly explore: Explore }) {
  const looks = useKinds()
  const { search, go } = explore
  const order = [...looks.keys()]
  const kinds = [...scene.kinds].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
  const steps = scene.lines.some(({ sort }) => sort === 'step')
  const relations = scene.lines.some(({ sort }) => sort === 'relation')
  return (
    <div className={styles.legend} role="group" aria-label="Legend">
      {kinds.map(([kind, count]) => {
        const isOff = search.off?.includes(kind) ?? false
        return (
          <button
            key={kind}
            type="button"
            aria-pressed={!isOff}
            title={isOff ? 'Show them' : 'Take them off the canvas'}
            onClick={() => go(toggled(search, 'off', kind))}
          >
            <KindIcon kind={kind} size={14} />
            {looks.get(kind)?.label ?? kind}
            <span>{formatCount(count)}</span>
          </button>
        )
      })}
      <span className={styles.forms}>
        {steps &&
          lineForms.map(({ form, words }) => (
            <span key={form}>
              <svg width="30" height="12" aria-hidden="true">
                <LineStroke from={1} to={29} y={6} form={form} />
              </svg>
              {words}
            </span>
          ))}
        {relations && (
          <span>
            <svg width="30" height="12" aria-hidden="true">
              <line x1="1" x2="29" y1="6" y2="6" className={styles.factStroke} />
            </svg>
            relation
          </span>
        )}
      </span>
    </div>
  )
}
