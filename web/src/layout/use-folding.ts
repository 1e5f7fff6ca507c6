import { useMediaQuery } from '@mantine/hooks'

/** How the frame folds: below 1500 pixels the list, below 1000 the rail too; then the detail stands below the content. */
export function useFolding(): { readonly listFolds: boolean; readonly railFolds: boolean } {
  const listFolds = useMediaQuery('(max-width: 1499px)', false, { getInitialValueInEffect: false })
  const railFolds = useMediaQuery('(max-width: 999px)', false, { getInitialValueInEffect: false })
  return { listFolds, railFolds }
}
