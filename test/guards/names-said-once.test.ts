import { assetKinds } from '@throughline/graph/ontology/asset-kinds.ts'
import { relationTypes } from '@throughline/graph/ontology/relation-types.ts'
import { expect, test } from 'vitest'
import { sourceFiles } from './source-files.ts'

/**
 * Where names of kinds and relations may stand as text: their declarations, and tests, which state what is expected. The list is of
 * folders that speak another format's words, each with its reason.
 */
const exceptions: readonly { readonly path: RegExp; readonly reason: string }[] = [
  { path: /^graph\/src\/ontology\//, reason: 'the declarations' },
  { path: /\.test\.tsx?$|^test\//, reason: 'tests state what is expected' },
  {
    path: /^services\/connectors\/src\/kubernetes\//,
    reason: 'subjects and roles of Kubernetes have kinds of the same names',
  },
]

/** Kinds whose names are ordinary words of source formats ("Role", "Group"): looked for only where they are compared or assigned as kinds. */
const ordinary = new Set([
  'User',
  'Group',
  'Role',
  'Model',
  'Resource',
  'Control',
  'Package',
  'Tool',
  'Agent',
  'Endpoint',
  'Credential',
  'Dataset',
])

test('no kind or relation is named in a string outside the ontology', () => {
  const relations = relationTypes.map(({ type }) => type)
  const kinds = assetKinds.map(({ kind }) => kind as string)
  const literal = new RegExp(
    `['"\`](?:${[...relations, ...kinds.filter((kind) => !ordinary.has(kind))].join('|')})['"\`]`,
    'g',
  )
  const asKind = new RegExp(`\\bkind(?:\\s*[:=]==?|:)\\s*['"](?:${kinds.join('|')})['"]`, 'g')
  const named = sourceFiles()
    .filter(({ path }) => !exceptions.some((exception) => exception.path.test(path)))
    .flatMap(({ path, text }) =>
      [...text.matchAll(literal), ...text.matchAll(asKind)].map((match) => `${path}: ${match[0]}`),
    )
  expect(named).toEqual([])
})
