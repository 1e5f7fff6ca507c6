import { expect, test } from 'vitest'
import { importsOf, sourceFiles } from './source-files.ts'

/** What each part may import, besides itself: arrows point downward only (design section 5). */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  graph: [],
  connectors: ['graph'],
  analysis: ['graph', 'connectors'],
  workflows: ['graph', 'connectors', 'analysis'],
  // The API knows the workflows by their contract alone.
  api: ['graph', 'analysis', 'workflows/contract.ts', 'workflows/client'],
  runtime: ['graph'],
  // A plan of a source, as pure as the contract, is made on the command line.
  cli: [
    'graph',
    'connectors',
    'analysis',
    'runtime',
    'workflows/contract.ts',
    'workflows/source-plan.ts',
    'workflows/client',
  ],
  web: [],
  test: ['graph', 'connectors', 'analysis', 'workflows', 'api', 'runtime', 'cli'],
}

/** Floors inside graph/src, lowest first: a folder imports from itself and from those before it. */
const floors = ['ontology', 'footholds', 'facts', 'rules', 'capabilities', 'derive', 'store', 'pathfinder']

const sameFloor = new Set(['rules', 'capabilities'])

function partOf(path: string): string | undefined {
  return /^(?:services\/)?(graph|connectors|analysis|workflows|api|runtime|cli|web|test)\//.exec(path)?.[1]
}

test('packages import downward only', () => {
  const forbidden = sourceFiles().flatMap(({ path, text }) => {
    const part = partOf(path)
    if (part === undefined) return []
    const allowed = mayImport[part] ?? []
    return importsOf(text)
      .flatMap((specifier) => /^@throughline\/(.+)$/.exec(specifier)?.[1] ?? [])
      .filter(
        (target) =>
          !target.startsWith(`${part}/`) &&
          !allowed.some((prefix) => target === prefix || target.startsWith(`${prefix}/`)),
      )
      .map((target) => `${path} imports ${target}`)
  })
  expect(forbidden).toEqual([])
})

test('folders of graph import downward only', () => {
  const forbidden = sourceFiles().flatMap(({ path, text }) => {
    const own = /^graph\/src\/([^/]+)\//.exec(path)?.[1]
    if (own === undefined || path.endsWith('.test.ts')) return []
    return importsOf(text)
      .flatMap((specifier) => /^(?:\.\.\/)+([a-z]+)\//.exec(specifier)?.[1] ?? [])
      .filter(
        (target) =>
          floors.includes(target) &&
          floors.indexOf(target) > floors.indexOf(own) &&
          !(sameFloor.has(own) && sameFloor.has(target)),
      )
      .map((target) => `${path} imports ${target}`)
  })
  expect(forbidden).toEqual([])
})

test('packages do not reach into each other by relative paths', () => {
  const reaching = sourceFiles()
    .filter(({ path }) => partOf(path) !== undefined && partOf(path) !== 'test')
    .flatMap(({ path, text }) => {
      const depth = path.split('/').length - 1 - (path.startsWith('services/') ? 2 : 1)
      return importsOf(text)
        .filter((specifier) => (/^(?:\.\.\/)+/.exec(specifier)?.[0].length ?? 0) / 3 > depth)
        .map((specifier) => `${path} imports ${specifier}`)
    })
  expect(reaching).toEqual([])
})

/** Libraries that one file alone may know, so that changing them is changing one file. */
const soleImporters: Readonly<Record<string, RegExp>> = {
  'neo4j-driver': /^graph\/src\/store\/driver\.ts$/,
  cytoscape: /^web\/src\/canvas\/mount-canvas\.ts$/,
}

test.each(Object.entries(soleImporters))('only one file imports %s', (library, own) => {
  const importers = sourceFiles()
    .filter(({ text }) => importsOf(text).includes(library))
    .map(({ path }) => path)
  expect(importers.filter((path) => !own.test(path))).toEqual([])
  expect(importers).toHaveLength(1)
})

test('only environment files read the environment', () => {
  const readers = sourceFiles().filter(
    ({ path, text }) => /\bprocess\.env\b/.test(text) && !/(?:^|\/)environment\.(?:test\.)?ts$/.test(path),
  )
  // The launchers run before anything is installed and hand the environment on unread.
  const launchers = ['services/runtime/bootstrap.mjs', 'services/cli/throughline.mjs']
  // The bundler takes its mode from the environment: the build sets it.
  launchers.push('web/vite.config.ts')
  expect(readers.map(({ path }) => path).filter((path) => !launchers.includes(path))).toEqual([])
})
