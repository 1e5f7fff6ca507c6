import { pathNamed, proofOfPath } from '@throughline/analysis/proof/make-proof.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import { builder } from '../builder.ts'
import { mostOfPair, namesIn, searchDeadline, wholeNumber } from '../questions/bounds.ts'
import { refusedError } from '../questions/refused.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { NotFoundError, questionErrors } from './errors.ts'
import { RevisionType, revisionAsked, revisionFields } from './revision.ts'

/** What proving costs: a search for paths, and a path with all its evidence. */
const costOfProof = 2_000

const ProofAnswerType = builder
  .objectRef<{ readonly held: HeldRevision; readonly hash: string; readonly text: string }>('ProofAnswer')
  .implement({
    description: 'An attack path with all that it rests on.',
    fields: (t) => ({
      revision: t.field({ type: RevisionType, resolve: ({ held }) => held.summary }),
      hash: t.exposeString('hash', { description: 'SHA-256 of its content, to be kept apart.' }),
      text: t.exposeString('text', {
        description: 'The file, as `throughline verify` reads it: JSON of docs/schemas/proof.json.',
      }),
    }),
  })

const ProofResult = builder.errorUnion('ProofResult', {
  types: [ProofAnswerType, ...questionErrors],
  // Errors are told apart by their class.
  resolveType: () => ProofAnswerType,
})

const ProofInput = builder.inputType('ProofInput', {
  fields: (t) => ({
    path: t.string({ required: true, description: 'Its id, or at least 6 characters of its beginning.' }),
    from: t.stringList({ description: 'Where the path is listed only with these: see AttackPathsInput.' }),
    to: t.stringList(),
    profiles: t.stringList(),
    k: t.int({ description: 'Among so many cheapest paths of each pair; default 1.' }),
    ...revisionFields(t),
  }),
})

builder.queryField('proof', (t) =>
  t.field({
    type: ProofResult,
    description: 'The proof of an attack path: a file that is verified without the service.',
    args: { input: t.arg({ type: ProofInput, required: true }) },
    complexity: costOfProof,
    resolve: async (_, { input }, context) => {
      const held = await revisionAsked(context, input)
      const [from, to] = [namesIn(input.from, 'from'), namesIn(input.to, 'to')]
      const profile = namesIn(input.profiles, 'profiles')
      const k = wholeNumber(input.k, 'k', [1, mostOfPair])
      const answer = held.attackPaths({ from, to, profile, k, deadline: searchDeadline })
      if (isRefusal(answer)) throw refusedError(held.revision.derived.facts, answer, [...(from ?? []), ...(to ?? [])])
      const path = pathNamed(answer.paths, input.path)
      if (isRefusal(path)) throw new NotFoundError(path.refused)
      const proof = proofOfPath(held.revision, path)
      return { held, hash: proof.hash, text: JSON.stringify(proof, null, 2) }
    },
  }),
)
