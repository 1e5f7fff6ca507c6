import { type Loaded, loadFiles } from '@throughline/analysis/load-files.ts'
import { isRefusal, type Refusal } from '@throughline/analysis/refusal.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import { readEnvironment } from '@throughline/runtime/environment.ts'
import { CliError } from './cli-error.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { askRevisionAt } from './service-revision.ts'
import { remark } from './terminal/output.ts'
import { showRejections } from './terminal/show-rejections.ts'

/** Options of every command that answers from files or from the service. */
export interface SourceOptions {
  readonly files?: readonly string[]
  readonly asOf?: string
  readonly at?: number
  readonly format?: string
  readonly toolOverrides?: string
  readonly json?: boolean
}

/** Where an answer comes from: worked out here over files, or asked of the service. */
export interface Question<A extends object> {
  readonly overFiles: (revision: Revision) => A | Refusal | Promise<A | Refusal>
  /** @param at the number of the revision; undefined: the current one */
  readonly ofService: (at: number | undefined) => Promise<A | Refusal>
  readonly show: (answer: A) => void
}

/** Answers a question from the files that were named, else from the running service. */
export async function answer<A extends object>(options: SourceOptions, question: Question<A>): Promise<ExitCode> {
  if (options.files !== undefined) {
    if (options.at !== undefined) throw new CliError('--at names a published revision: it does not go with --files.')
    return answerOver(await load(options.files, options), question)
  }
  if (options.format !== undefined) throw new CliError('--format goes with --files.')
  if (options.toolOverrides !== undefined) throw new CliError('--tool-overrides goes with --files, and with sync.')
  const given = await question.ofService(await revisionIn(options))
  if (isRefusal(given)) throw new CliError(given.refused)
  question.show(given)
  return exitCodes.done
}

/** The revision that the options name: by its number, or as the one that was current at a time. */
async function revisionIn({ at, asOf }: SourceOptions): Promise<number | undefined> {
  if (asOf === undefined) return at
  if (at !== undefined) throw new CliError('A revision is named by --at or by --as-of, not by both.')
  return askRevisionAt(asOf)
}

/** Answers a question over what was loaded, and tells what was refused. */
export async function answerOver<A extends object>(
  { revision, rejected, notes }: Loaded,
  { overFiles, show }: Pick<Question<A>, 'overFiles' | 'show'>,
): Promise<ExitCode> {
  for (const note of notes) remark(note)
  const { conflicts, assets } = revision.derived.estate
  if (rejected.length > 0) remark(showRejections(rejected))
  for (const { id, reason } of conflicts) remark(`Refused: ${id}: ${reason}`)
  if (assets.length === 0) throw new CliError('Nothing could be read from these files.')
  const given = await overFiles(revision)
  if (isRefusal(given)) throw new CliError(given.refused)
  show(given)
  return rejected.length > 0 || conflicts.length > 0 ? exitCodes.refusedSome : exitCodes.done
}

/** Reads files as the options say. */
export async function load(files: readonly string[], { asOf, format, toolOverrides }: SourceOptions): Promise<Loaded> {
  return loadFiles(files, { asOf, format, toolOverrides, dataDir: readEnvironment().dataDir })
}
