import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { without } from '../search/without.ts'
import { Chip } from '../ui/Chip.tsx'
import list from '../ui/list.module.css'
import { MoreFilters } from './MoreFilters.tsx'
import { pathsQuery } from './paths-queries.ts'
import type { PathsSearch } from './paths-search.ts'

/** The filters that matter most as chips; all of them stand in the address. */
export function PathsFilters({ search }: { readonly search: PathsSearch }) {
  const navigate = useNavigate({ from: '/paths' })
  const kept = without(search, 'path', 'step')
  const go = (next: PathsSearch) => void navigate({ search: next })
  return (
    <div className={list.chips}>
      <Menu position="bottom-start" withinPortal={false}>
        <Menu.Target>
          <Chip active>{search.profile ?? 'Any entry'}</Chip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => go(without(kept, 'profile'))}>Any entry</Menu.Item>
          <ProfileItems revision={search.revision} onChoose={(profile) => go({ ...kept, profile })} />
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-start" withinPortal={false}>
        <Menu.Target>
          <Chip active={search.sensitivity !== undefined}>Sensitive ≥ {search.sensitivity ?? 3}</Chip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => go(without(kept, 'sensitivity'))}>Any target</Menu.Item>
          {[2, 3, 4].map((sensitivity) => (
            <Menu.Item key={sensitivity} onClick={() => go({ ...kept, sensitivity })}>
              Sensitivity {sensitivity === 4 ? '4' : `${sensitivity} or more`}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Chip
        active={search.confirmed === true}
        onClick={() => go(search.confirmed ? without(kept, 'confirmed') : { ...kept, confirmed: true })}
      >
        Confirmed
      </Chip>
      <MoreFilters search={kept} onChange={go} />
    </div>
  )
}

/** The profiles that some path of the unfiltered list starts from. */
function ProfileItems({
  revision,
  onChoose,
}: {
  readonly revision: number | undefined
  readonly onChoose: (profile: string) => void
}) {
  const { data } = useQuery(pathsQuery(revision === undefined ? {} : { revision }))
  const paths = data?.__typename === 'AttackPathsAnswer' ? data.paths : []
  const profiles = [...new Set(paths.map(({ profile }) => profile))].toSorted()
  return profiles.map((profile) => (
    <Menu.Item key={profile} onClick={() => onChoose(profile)}>
      {profile}
    </Menu.Item>
  ))
}
