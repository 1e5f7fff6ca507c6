import type { Action } from '../keyboard/shortcuts.ts'
import { AssetPicker } from '../search/AssetPicker.tsx'
import { Chip } from '../ui/Chip.tsx'
import styles from './explore.module.css'

interface Props {
  readonly label: string
  readonly placeholder: string
  /** Keys, or access@key, that are chosen. */
  readonly keys: readonly string[]
  readonly nameOf: (key: string) => string
  /** The shortcut that leads to the field. */
  readonly shortcut?: Action
  readonly onChange: (keys: readonly string[]) => void
}

/** Where paths start, or where they end: any number of assets. */
export function EndsField({ label, placeholder, keys, nameOf, shortcut, onChange }: Props) {
  return (
    <div className={styles.ends}>
      <AssetPicker
        label={label}
        placeholder={placeholder}
        shortcut={shortcut}
        onChoose={(key) => onChange([...keys, key])}
      />
      {keys.length > 0 && (
        <div className={styles.chosenEnds}>
          {keys.map((key) => (
            <Chip
              key={key}
              active
              title={`${nameOf(key)}: take off`}
              onClick={() => onChange(keys.filter((one) => one !== key))}
            >
              {nameOf(key)} ×
            </Chip>
          ))}
        </div>
      )}
    </div>
  )
}
