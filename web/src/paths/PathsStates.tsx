import { Link } from '@tanstack/react-router'
import type { AttackPathsQuery } from '../__generated__/graphql.ts'
import { ApiError } from '../api/api-error.ts'
import { NothingSynced } from '../revision/NothingSynced.tsx'
import { gapWords, nothingWords } from '../revision/searched.ts'
import { without } from '../search/without.ts'
import { Bone } from '../ui/Bone.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import sentences from '../ui/sentence.module.css'
import { filterOf, isNarrowed, type PathsSearch } from './paths-search.ts'

/** The place of the sentence while it is not there yet. */
export function PathsLoading() {
  return (
    <div className={sentences.sentence} aria-busy="true">
      <Bone width="86%" height={16} />
      <Bone width="58%" height={16} />
    </div>
  )
}

interface Props {
  readonly answer: AttackPathsQuery['attackPaths']
  readonly search: PathsSearch
}

/** Says why no path is shown: none is there, the filters leave none, the linked one is gone, or nothing was synced yet. */
export function NoPaths({ answer, search }: Props) {
  if (answer.__typename === 'NoRevisionError') return <NothingSynced />
  if (answer.__typename !== 'AttackPathsAnswer') return <ErrorState error={new ApiError('refused', answer.message)} />
  if (answer.paths.length > 0) {
    return (
      <EmptyState title="The linked path is not among these.">
        <p>The filters leave it out, or a change has closed it.</p>
        <Link to="/paths" search={without(search, 'path', 'step')}>
          Show the first path
        </Link>
      </EmptyState>
    )
  }
  const narrowed = isNarrowed(filterOf(search))
  const gaps = gapWords(answer.gaps)
  return (
    <EmptyState title={nothingWords(answer)}>
      {gaps !== undefined && <p>Not read: {gaps}.</p>}
      {narrowed ? (
        <>
          <p>The filters leave none.</p>
          <Link to="/paths">Show all paths</Link>
        </>
      ) : (
        <p>From no entry that was searched can an attacker reach anything sensitive.</p>
      )}
    </EmptyState>
  )
}
