import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { Run } from '../main.ts'
import { approveAsset, withdrawApproval } from '../service-rulings.ts'
import { told } from './override.ts'

interface Options {
  readonly owner?: string
  readonly reason?: string
  readonly until?: string
  readonly withdraw?: boolean
}

export function approve(program: Command, run: Run): void {
  program
    .command('approve')
    .description('put an agent, MCP server or model endpoint on the operator’s approved list')
    .argument('<id>', 'the asset, by its id')
    .option('--owner <name>', 'who answers for it')
    .option('--reason <text>', 'why it may be in use')
    .option('--until <day>', 'when the approval ends: a day or an ISO 8601 time; default: never')
    .option('--withdraw', 'take it off the list instead')
    .action((asset: string, { owner, reason, until, withdraw }: Options) =>
      run(async () => {
        if (withdraw === true) return told(await withdrawApproval(asset))
        if (owner === undefined || reason === undefined) throw new CliError('An approval needs --owner and --reason.')
        return told(await approveAsset({ asset, owner, reason, until }))
      }),
    )
}
