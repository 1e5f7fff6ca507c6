import { type Proof, proofSchema } from '@throughline/analysis/answers/proof.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import { ask, given } from './service-request.ts'
import { scopeInput } from './service-scope.ts'

const document = `query CliProof($input: ProofInput!) {
  proof(input: $input) {
    ... on Error { message }
    ... on ProofAnswer { text }
  }
}`

const result = z.object({ proof: z.union([z.object({ message: z.string() }), z.object({ text: z.string() })]) })

/** Where the path is looked for: among those that `throughline paths` lists with these. */
export interface ProofScope {
  readonly from?: readonly string[]
  readonly to?: readonly string[]
  readonly profile?: readonly string[]
  readonly k?: number
}

/** The proof of a path of a revision of the service; default: the current one. */
export async function askProof(path: string, scope: ProofScope, at?: number): Promise<Proof> {
  const input = { path, ...scopeInput(scope, at), ...given({ k: scope.k }) }
  const { proof } = await ask(document, { input }, result)
  if ('message' in proof) throw new CliError(proof.message)
  return proofSchema.parse(JSON.parse(proof.text))
}
