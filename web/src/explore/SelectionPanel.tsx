import { KindIcon } from '../icons/KindIcon.tsx'
import { useKinds } from '../icons/use-kinds.ts'
import { Button } from '../ui/Button.tsx'
import { countOf } from '../ui/format.ts'
import panel from '../ui/panel.module.css'
import { Section } from '../ui/Section.tsx'
import { chosen } from './changes.ts'
import type { CommandGroup } from './commands.ts'
import styles from './explore.module.css'
import type { SceneAsset } from './scene.ts'
import type { Explore } from './use-explore.ts'

interface Props {
  readonly title: string
  readonly assets: readonly SceneAsset[]
  readonly groups: readonly CommandGroup[]
  readonly explore: Explore
}

/** Several assets: which they are, and what can be done with all of them. */
export function SelectionPanel({ title, assets, groups, explore }: Props) {
  const looks = useKinds()
  return (
    <div className={panel.panel}>
      <p className={panel.panelMeta}>{countOf(assets.length, 'asset')}</p>
      <h2 className={panel.panelTitle}>{title}</h2>
      <div className={styles.selectionActions}>
        {groups.flat().map(({ label, act, why }) => (
          <Button key={label} disabled={act === undefined} title={why} onClick={act}>
            {label}
          </Button>
        ))}
      </div>
      <Section title="They are">
        <ul className={styles.members}>
          {assets.map(({ key, name, kind }) => (
            <li key={key}>
              <KindIcon kind={kind} />
              <button type="button" onClick={() => explore.go(chosen(explore.search, key, false))}>
                {name}
              </button>
              <span>{looks.get(kind)?.label}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
