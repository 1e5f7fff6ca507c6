import { blastRadius } from '@throughline/analysis/blast.ts'
import { type Access, accesses } from '@throughline/graph/footholds/access.ts'
import { type Command, Option } from 'commander'
import { answer, type SourceOptions } from '../answer.ts'
import { CliError } from '../cli-error.ts'
import type { Run } from '../main.ts'
import { wholeNumber, withSourceOptions } from '../options.ts'
import { askBlast } from '../service-client.ts'
import { print, printJson } from '../terminal/output.ts'
import { showBlast } from '../terminal/show-blast.ts'

interface Options extends SourceOptions {
  readonly access?: Access
  readonly in?: boolean
  readonly profile?: string
  readonly maxHops?: number
  readonly limit?: number
}

export function blast(program: Command, run: Run): void {
  const command = program
    .command('blast')
    .description('everything that is reached from an asset; with --in, the entries that reach it')
    .argument('[asset]', 'an asset (id or name), or a foothold such as read@dataset:payments')
    .addOption(new Option('--access <access>', 'how it is held; default: as firmly as it can be').choices(accesses))
    .option('--in', 'inward: which entries reach it')
    .option('--profile <name>', 'with --in: entries of this profile only')
    .option('--max-hops <n>', 'within so many hops', wholeNumber(1))
    .option('--limit <n>', 'show so many at the most', wholeNumber(1))
  withSourceOptions(command).action((asset: string | undefined, given: Options) =>
    run(() => {
      const { of, options } = withAsset(asset, given)
      const { access, profile, maxHops, limit } = options
      const direction = options.in === true ? ('inward' as const) : ('outward' as const)
      const question = { of, access, direction, profile, maxHops, limit }
      return answer(options, {
        overFiles: (revision) => blastRadius(revision, question),
        ofService: (at) => askBlast(question, at),
        show: (found) => (options.json ? printJson(found) : print(showBlast(found))),
      })
    }),
  )
}

/** `--files` takes all that follows it: in `blast --files a.json bot` the last is the asset. */
function withAsset(asset: string | undefined, options: Options): { of: string; options: Options } {
  if (asset !== undefined) return { of: asset, options }
  const of = options.files?.at(-1)
  if (of === undefined || options.files?.length === 1) throw new CliError('Name the asset: throughline blast ASSET')
  return { of, options: { ...options, files: options.files?.slice(0, -1) ?? [] } }
}
