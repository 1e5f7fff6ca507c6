import { Combobox } from '@mantine/core'
import { wordsOfError } from '../api/api-error.ts'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useKinds } from '../icons/use-kinds.ts'
import { titleOf } from '../paths/path-words.ts'
import styles from './search.module.css'
import type { useFound } from './use-found.ts'

/** What was found, by sort. */
export function FoundOptions({ assets, rules, paths, error, settled }: ReturnType<typeof useFound>) {
  const looks = useKinds()
  const nothing = assets.length + rules.length + paths.length === 0
  return (
    <Combobox.Dropdown className={styles.dropdown ?? ''}>
      <Combobox.Options mah={420} className={styles.options ?? ''}>
        {assets.length > 0 && (
          <Combobox.Group label="Assets">
            {assets.map((asset) => (
              <Combobox.Option key={asset.key} value={`asset ${asset.key}`} className={styles.option ?? ''}>
                <KindIcon kind={asset.kind} />
                <span className={styles.name}>{asset.name}</span>
                <span className={styles.meta}>{looks.get(asset.kind)?.label}</span>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        )}
        {rules.length > 0 && (
          <Combobox.Group label="Rules">
            {rules.map(({ id }) => (
              <Combobox.Option key={id} value={`rule ${id}`} className={styles.option ?? ''}>
                <span className={styles.name}>{id}</span>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        )}
        {paths.length > 0 && (
          <Combobox.Group label="Paths">
            {paths.map((path) => (
              <Combobox.Option key={path.id} value={`path ${path.id}`} className={styles.option ?? ''}>
                <span className={styles.name}>{titleOf(path)}</span>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        )}
        {nothing && settled && (
          <Combobox.Empty>{error ? wordsOfError(error).title : 'Nothing by that name.'}</Combobox.Empty>
        )}
      </Combobox.Options>
    </Combobox.Dropdown>
  )
}
