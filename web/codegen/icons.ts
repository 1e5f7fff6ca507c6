import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import dynamicIconImports from 'lucide-react/dynamicIconImports'
import type { GeneratedFile } from './operations.ts'

const kinds = fileURLToPath(new URL('../../graph/src/ontology/assets', import.meta.url))

type IconNode = readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[]

/** The names of icons that the ontology gives to asset kinds, and so the only ones that the API sends. */
export function iconNames(): readonly string[] {
  const files = globSync('*.ts', { cwd: kinds }).map((file) => readFileSync(join(kinds, file), 'utf8'))
  return files.flatMap((text) => /^ {2}icon: '([a-z0-9-]+)'/m.exec(text)?.[1] ?? []).toSorted()
}

/** The shapes of those icons, from Lucide: for elements on the page and for pictures on the canvas alike. */
export async function generateIcons(): Promise<GeneratedFile> {
  const entries = await Promise.all(iconNames().map(async (name) => [name, await iconNode(name)] as const))
  const lines = entries.map(([name, node]) => `  ${JSON.stringify(name)}: ${JSON.stringify(node)},`)
  const text = [
    '/** Shapes of the icons that the ontology names; from Lucide (ISC licence). Generated: `npm run codegen -w web`. */',
    'export const icons: Readonly<Record<string, readonly (readonly [string, Readonly<Record<string, string>>])[]>> = {',
    ...lines,
    '}',
    '',
  ].join('\n')
  return { path: 'src/__generated__/icons.ts', text }
}

async function iconNode(name: string): Promise<IconNode> {
  const load: unknown = Object.entries(dynamicIconImports).find(([icon]) => icon === name)?.[1]
  if (typeof load !== 'function') throw new Error(`Lucide has no icon ${name}`)
  // The package types only the component; the data beside it is what both canvas and page need.
  const { __iconData: data }: { __iconData: { node: IconNode } } = await load()
  return data.node.map(([tag, attributes]) => [
    tag,
    Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'key')),
  ])
}
