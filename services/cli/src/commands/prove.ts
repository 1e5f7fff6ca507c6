import { proofOf } from '@throughline/analysis/proof/make-proof.ts'
import type { Command } from 'commander'
import { answer, type SourceOptions } from '../answer.ts'
import type { Run } from '../main.ts'
import { wholeNumber, withScopeOptions, withSourceOptions } from '../options.ts'
import { askProof } from '../service-proofs.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { writeOutput } from '../write-output.ts'

interface Options extends SourceOptions {
  readonly from?: readonly string[]
  readonly to?: readonly string[]
  readonly profile?: readonly string[]
  readonly k?: number
  readonly output?: string
}

export function prove(program: Command, run: Run): void {
  const command = program
    .command('prove')
    .description('the proof of an attack path: a file with all that it rests on, for `throughline verify`')
    .argument('<path>', 'id of the path, or the beginning of it, as `throughline paths` shows it')
    .option('-k <n>', 'look among the n cheapest paths of each pair instead of one', wholeNumber(1))
    .option('-o, --output <file>', 'write it to this file instead of printing it')
  withSourceOptions(withScopeOptions(command)).action((path: string, { output, ...options }: Options) =>
    run(() =>
      answer(options, {
        overFiles: (revision) => proofOf(revision, path, options),
        ofService: (at) => askProof(path, options, at),
        show: (proof) => writeOutput(output, safeJson(proof), 'Proof'),
      }),
    ),
  )
}
