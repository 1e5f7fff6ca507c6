import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Reading } from '@throughline/connectors/connector.ts'
import { assetKinds } from '@throughline/graph/ontology/asset-kinds.ts'
import { loadFiles } from '../src/load-files.ts'

/** Where real files lie beside the checkout, on the machines that have them. */
export const realFiles = resolve(import.meta.dirname, '../../../../shared/data')

const head = `# Real files

What became of each of a collection of real files (configurations, dumps and exports of public projects), which are not part of this
repository: names and counts only. Written by \`node services/analysis/scripts/write-real-files.ts\` from \`../shared/data\`, and compared with a
fresh reading by a test where that folder is.

\`\`\`
npx throughline sync ../shared/data/*
npx throughline sources
\`\`\`
`

/** The page about the real files: accepted and refused per file, and the inventory by kind and format. */
export async function realFilesPage(folder: string): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'real-files-'))
  try {
    // What `../shared/data/*` names: folders, and files whatever they are called.
    const named = (await readdir(folder)).toSorted()
    const { readings, revision } = await loadFiles(named, { cwd: folder, dataDir })
    const { assets, relations, conflicts, waiting } = revision.derived.estate
    const sum = (count: (reading: Reading) => number): number => readings.reduce((all, one) => all + count(one), 0)
    const refused = sum(({ rejected }) => rejected.length)
    const accepted = sum((reading) => reading.assets.length + reading.relations.length)
    return `${[
      head,
      '## Per file',
      '',
      `${readings.length} files: ${accepted} statements accepted, ${refused} records refused. Joined they are ${assets.length} assets and ${relations.length} relations;`,
      `${conflicts.length} facts contradict each other, ${waiting} relations wait for an asset that no file has.`,
      '',
      '| file | format | assets | relations | refused | why |',
      '|---|---|---:|---:|---:|---|',
      ...readings.map(fileRow),
      '',
      '## Inventory by kind and format',
      '',
      ...inventory(readings),
    ].join('\n')}\n`
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

function fileRow({ unit, format, assets, relations, rejected }: Reading): string {
  const reasons = Map.groupBy(rejected, ({ code, reason }) => `${reason} (\`${code}\`)`)
  const why = [...reasons].map(([reason, all]) => (all.length > 1 ? `${all.length} × ${reason}` : reason)).join('; ')
  return `| ${unit} | ${format} | ${assets.length} | ${relations.length} | ${rejected.length} | ${why} |`
}

/** How many assets of each kind the files of each format state. */
function inventory(readings: readonly Reading[]): readonly string[] {
  const byFormat = [...Map.groupBy(readings, ({ format }) => format)]
    .map(([format, all]) => ({
      format,
      assets: new Map(all.flatMap(({ assets }) => assets).map((one) => [one.id, one])),
    }))
    .filter(({ assets }) => assets.size > 0)
    .toSorted((a, b) => (a.format < b.format ? -1 : 1))
  const rows = byFormat.map(({ format, assets }) => {
    const kinds = Map.groupBy(assets.values(), ({ kind }) => kind)
    const counts = assetKinds.flatMap(({ kind }) => (kinds.has(kind) ? [`${kinds.get(kind)?.length} ${kind}`] : []))
    return `| ${format} | ${assets.size} | ${counts.join(', ')} |`
  })
  return ['| format | assets | of which |', '|---|---:|---|', ...rows]
}
