import { type ApprovalState, approvalStates } from '@throughline/analysis/inventory/approval-state.ts'
import { inventory as inventoryOf } from '@throughline/analysis/inventory/inventory.ts'
import { type AiClass, aiClasses } from '@throughline/graph/ontology/ai-class.ts'
import { assetKinds } from '@throughline/graph/ontology/asset-kinds.ts'
import { type Command, Option } from 'commander'
import { answer, type SourceOptions } from '../answer.ts'
import type { Run } from '../main.ts'
import { withSourceOptions } from '../options.ts'
import { askInventory } from '../service-inventory.ts'
import { print, printJson } from '../terminal/output.ts'
import { showInventory } from '../terminal/show-inventory.ts'

interface Options extends SourceOptions {
  readonly kind?: readonly string[]
  readonly source?: readonly string[]
  readonly approval?: readonly ApprovalState[]
  readonly class?: readonly AiClass[]
  readonly shadow?: boolean
}

export function inventory(program: Command, run: Run): void {
  const command = program
    .command('inventory')
    .description('assets, what approved lists say of them, and what sort of AI asset they are')
    .addOption(new Option('--kind <kind...>', 'of these kinds only').choices(assetKinds.map(({ kind }) => kind)))
    .option('--source <name...>', 'stated by one of these sources')
    .addOption(new Option('--approval <state...>', 'in one of these states only').choices(approvalStates))
    .option('--shadow', 'not approved, or no longer: the same as --approval not_approved expired')
    .addOption(new Option('--class <class...>', 'of these sorts only').choices(aiClasses))
  withSourceOptions(command).action((options: Options) =>
    run(() => {
      const { kind: kinds, source: sources, class: classes } = options
      const approvals = options.shadow === true ? (['not_approved', 'expired'] as const) : options.approval
      const question = { kinds, sources, classes, approvals }
      return answer(options, {
        overFiles: (revision) => inventoryOf(revision, question),
        ofService: (at) => askInventory(question, at),
        show: (given) => (options.json ? printJson(given) : print(showInventory(given))),
      })
    }),
  )
}
