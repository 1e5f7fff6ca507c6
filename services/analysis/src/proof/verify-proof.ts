import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Proof } from '../answers/proof.ts'
import type { Problem, VerifyAnswer } from '../answers/verify.ts'
import { stepGraphOf } from '../step-graph-of.ts'
import { checkDeclarations } from './check-declarations.ts'
import { checkFacts } from './check-facts.ts'
import { checkHash } from './check-hash.ts'
import { checkPath } from './check-path.ts'
import { checkTime } from './check-time.ts'
import { contentHash } from './content-hash.ts'
import { notCovered } from './not-covered.ts'

/** Derives a path again from nothing but the facts of its proof, and says what does not follow. @param raw the proof as it was read */
export async function verifyProof(proof: Proof, raw: object): Promise<VerifyAnswer> {
  const { asOf, revision, declarations, facts, path } = proof
  const hash = contentHash(raw)
  const time = checkTime(asOf)
  const { estate, problems: factProblems } = checkFacts(facts, asOf)
  const rules = new Set(path.steps.map(({ rule }) => rule))
  const derived = await deriveInMemory(estate)
  const pathProblems = checkPath(stepGraphOf(derived), path, '/path', 'the proof')
  const unused = checkNeeded(proof)
  const problems = [
    ...factProblems,
    ...checkDeclarations(declarations, rules, '/declarations'),
    ...time,
    ...pathProblems,
    ...unused,
    ...checkHash(proof.hash, hash),
  ]
  return {
    of: 'proof',
    verified: problems.length === 0,
    revision,
    asOf,
    hash,
    paths: [{ id: path.id, verified: problems.length === 0 }],
    cut: null,
    problems,
    notCovered: [...notCovered],
  }
}

/** Facts that are beside the point: a proof has what its path rests on, and no more. */
function checkNeeded({ facts, path }: Proof): Problem[] {
  const relations = new Set(path.steps.flatMap((step) => step.relations.map(({ id }) => id)))
  const assets = new Set([
    path.entry.asset,
    path.target.asset,
    ...path.steps.flatMap(({ from, to, properties }) => [
      from.asset,
      to.asset,
      ...properties.map(({ asset }) => asset),
    ]),
    ...facts.relations.flatMap(({ from, to }) => [from, to]),
  ])
  return [
    ...facts.assets.flatMap(({ id }, index) =>
      assets.has(id) ? [] : [{ at: `/facts/assets/${index}`, what: `The path does not rest on ${id}.` }],
    ),
    ...facts.relations.flatMap(({ id }, index) =>
      relations.has(id) ? [] : [{ at: `/facts/relations/${index}`, what: `The path does not rest on ${id}.` }],
    ),
  ]
}
