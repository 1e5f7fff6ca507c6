import { existsSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Run } from '../main.ts'
import { parameterValue, readParameters } from '../query-parameters.ts'
import { askQueries, runQuery } from '../service-queries.ts'
import { print, printJson } from '../terminal/output.ts'
import { showQuery } from '../terminal/show-query.ts'

interface Options {
  readonly param?: readonly string[]
  readonly cypher?: string
  readonly json?: boolean
}

export function query(program: Command, run: Run): void {
  program
    .command('query')
    .description('run a saved query, or Cypher that only reads, on the current revision of the service')
    .argument('[name]', 'a query by its id or name (see `throughline queries`)')
    .option('--param <name=value...>', 'a parameter; those of a saved query have defaults')
    .option('--cypher <text>', 'Cypher, or a file that holds it')
    .option('--json', 'print the answer as JSON (see `throughline schema query`)')
    .action((name: string | undefined, options: Options) => run(() => answer(name, options)))
}

async function answer(name: string | undefined, { param = [], cypher, json }: Options): Promise<ExitCode> {
  if ((name === undefined) === (cypher === undefined))
    throw new CliError('Name a query (`throughline queries` lists them), or give --cypher: one of the two.')
  const given = readParameters(param)
  const found =
    cypher === undefined
      ? await runSaved(name ?? '', given)
      : await runQuery({ cypher: textOf(cypher), parameters: parsed(given) })
  if (json === true) printJson(found)
  else print(showQuery(found))
  return exitCodes.done
}

async function runSaved(name: string, given: ReadonlyMap<string, string>) {
  const queries = await askQueries()
  const saved = queries.find(({ id }) => id === name) ?? queries.find((one) => one.name === name)
  if (saved === undefined)
    throw new CliError(`There is no query ${JSON.stringify(name)}: \`throughline queries\` lists them.`)
  const parameters = [...given].map(([key, text]) => {
    const parameter = saved.parameters.find((one) => one.name === key)
    if (parameter === undefined) {
      const there = saved.parameters.map((one) => one.name).join(', ')
      throw new CliError(`${saved.name} has no parameter ${key}; there is ${there === '' ? 'none' : there}.`)
    }
    return [key, parameterValue(parameter.type, text)] as const
  })
  return runQuery({ id: saved.id, parameters: Object.fromEntries(parameters) })
}

/** Cypher's own parameters have no declared type: what reads as JSON is JSON, all else text. */
function parsed(given: ReadonlyMap<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    [...given].map(([key, text]) => {
      try {
        return [key, JSON.parse(text) as unknown]
      } catch {
        return [key, text]
      }
    }),
  )
}

function textOf(cypher: string): string {
  if (/\s/.test(cypher.trim()) || !existsSync(cypher)) return cypher
  try {
    return readFileSync(cypher, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new CliError(`${cypher}: it cannot be read`, { cause: error })
  }
}
