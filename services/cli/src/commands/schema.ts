import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Run } from '../main.ts'
import { answerNames, isAnswerName, jsonSchemaOf } from '../schemas.ts'
import { print, printJson } from '../terminal/output.ts'

export function schema(program: Command, run: Run): void {
  program
    .command('schema')
    .description('the JSON Schema of what a command prints with --json; without a name, which there are')
    .argument('[name]', answerNames.join(', '))
    .action((name: string | undefined) =>
      run(async () => {
        if (name === undefined) print(answerNames.join('\n'))
        else if (isAnswerName(name)) printJson(jsonSchemaOf(name))
        else throw new CliError(`There is no schema ${JSON.stringify(name)}; there are ${answerNames.join(', ')}.`)
        return exitCodes.done
      }),
    )
}
