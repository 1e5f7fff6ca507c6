import { ConsoleText } from '@throughline/graph/store/console/console-text.ts'
import { problemsIn, queriesFileSchema } from '@throughline/graph/store/saved/query-definition.ts'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Run } from '../main.ts'
import { readJson } from '../read-json.ts'
import { askQueries, shareQuery } from '../service-queries.ts'
import { print, printJson } from '../terminal/output.ts'
import { showQueries } from '../terminal/show-queries.ts'

export function queries(program: Command, run: Run): void {
  program
    .command('queries')
    .description('the built-in queries by theme, and those that were saved for all')
    .option('--import <file>', 'save the queries of a file for all')
    .option('--json', 'print them as a file that can be imported (see `throughline schema queries`)')
    .action((options: { import?: string; json?: boolean }) =>
      run(() => (options.import === undefined ? list(options.json === true) : importFile(options.import))),
    )
}

async function list(json: boolean): Promise<ExitCode> {
  const all = await askQueries()
  if (!json) print(showQueries(all))
  else {
    const definitions = all.map(({ name, description, cypher, parameters }) => ({
      name,
      description,
      cypher,
      parameters,
    }))
    printJson({ throughline: 1, kind: 'queries', queries: definitions })
  }
  return exitCodes.done
}

async function importFile(file: string): Promise<ExitCode> {
  const content = readJson(file)
  const problems = problemsIn(queriesFileSchema, content)
  if (problems.length > 0)
    throw new CliError(
      problems.map(({ pointer, message }) => `${file}${pointer === '' ? '' : `#${pointer}`}: ${message}`).join('\n'),
    )
  const read = queriesFileSchema.parse(content)
  for (const [index, { cypher }] of read.queries.entries()) {
    const text = ConsoleText.of(cypher)
    if (!('code' in text)) continue
    const place = text.place === undefined ? '' : ` (line ${text.place.line}, column ${text.place.column})`
    throw new CliError(`${file}#/queries/${index}/cypher: ${text.message}${place}`)
  }
  for (const definition of read.queries) await shareQuery(definition)
  print(`${read.queries.length} ${read.queries.length === 1 ? 'query' : 'queries'} saved for all.`)
  return exitCodes.done
}
