import { useQuery } from '@tanstack/react-query'
import { rulesQuery } from '../api/ontology.ts'
import { useKinds } from '../icons/use-kinds.ts'
import { without } from '../search/without.ts'
import { Chip } from '../ui/Chip.tsx'
import { Choices } from './Choices.tsx'
import { toggled } from './changes.ts'
import type { ExploreSearch } from './explore-search.ts'

interface Props {
  readonly search: ExploreSearch
  readonly onChange: (search: ExploreSearch) => void
}

const environments = ['prod', 'staging', 'dev', 'unknown'] as const

/** What paths may use. Everything at first; what is ticked off is searched around, not hidden. */
export function PathFilters({ search, onChange }: Props) {
  const { data: rules = [] } = useQuery(rulesQuery)
  const looks = useKinds()
  return (
    <>
      <Chip
        active={search.confirmed === true}
        onClick={() => onChange(search.confirmed ? without(search, 'confirmed') : { ...search, confirmed: true })}
      >
        Confirmed
      </Chip>
      <Choices
        label="Rules"
        legend="Paths may use"
        off={search.rules ?? []}
        options={rules.map(({ id }) => ({ value: id, words: id }))}
        onToggle={(value) => onChange(toggled(search, 'rules', value))}
      />
      <Choices
        label="Kinds on the way"
        legend="Paths may use"
        off={search.kinds ?? []}
        options={[...looks].map(([value, { plural }]) => ({ value, words: plural }))}
        onToggle={(value) => onChange(toggled(search, 'kinds', value))}
      />
      <Choices
        label="Environments on the way"
        legend="Paths may use"
        off={search.environments ?? []}
        options={environments.map((value) => ({ value, words: value }))}
        onToggle={(value) => onChange(toggled(search, 'environments', value))}
      />
    </>
  )
}
