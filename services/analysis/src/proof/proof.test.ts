import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Proof } from '../answers/proof.ts'
import type { VerifyAnswer } from '../answers/verify.ts'
import { loadFiles } from '../load-files.ts'
import { attackPaths } from '../paths.ts'
import { isRefusal } from '../refusal.ts'
import { rehashed, tamperings } from '../testing/tamper.ts'
import { proofOfPath } from './make-proof.ts'
import { verifyFile } from './verify-file.ts'

const estate = resolve(import.meta.dirname, '../../../../test/estates/larkspur')
let proofs: readonly Proof[]

async function verify(json: unknown): Promise<VerifyAnswer> {
  const answer = await verifyFile(json)
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}

beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'throughline-proof-'))
  const { revision } = await loadFiles([estate], { dataDir, asOf: '2026-11-01T00:00:00Z' })
  const answer = attackPaths(revision)
  if (isRefusal(answer)) throw new Error(answer.refused)
  proofs = answer.paths.map((path) => JSON.parse(JSON.stringify(proofOfPath(revision, path))))
}, 60_000)

describe('a proof of a path of the sample estate', () => {
  it('is verified from its own facts', async () => {
    expect(proofs.length).toBeGreaterThan(10)
    for (const proof of proofs) expect(await verify(proof)).toMatchObject({ verified: true, problems: [] })
  })

  it('is found out whatever leaf of it is changed', async () => {
    const all = tamperings(aMedium())
    const missed: string[] = []
    for (const { at, json } of all) if ((await verify(json)).verified) missed.push(at)

    expect(all.length).toBeGreaterThan(200)
    expect(missed).toEqual([])
  })

  it('lets a forger who works out every hash anew change only what no step rests on', async () => {
    const proof = aMedium()
    const missed: string[] = []
    for (const { at, json } of tamperings(proof)) if ((await verify(rehashed(json))).verified) missed.push(at)

    // What docs/proofs.md lists: hashes themselves, the revision, times before any expiry, names, and what no step relies on.
    const free =
      /^\/(?:revision|asOf|hash)$|^\/facts\/(?:assets|relations)\/\d+\/(?:hash|name|properties\/.*|origins\/.*|evidence\/.*)$/
    expect(missed.filter((at) => !free.test(at))).toEqual([])
    const relied = proof.path.steps.flatMap(({ properties }) =>
      properties.map(({ asset, property }) => {
        const at = proof.facts.assets.findIndex(({ id }) => id === asset)
        const relation = proof.facts.relations.findIndex(({ id }) => id === asset)
        return at === -1
          ? `/facts/relations/${relation}/properties/${property}`
          : `/facts/assets/${at}/properties/${property}`
      }),
    )
    expect(relied.length).toBeGreaterThan(3)
    expect(missed.filter((at) => relied.includes(at))).toEqual([])
  })
})

describe('what a verification says', () => {
  it('names the fact that was changed', async () => {
    const proof = theLongest()
    const index = proof.facts.relations.findIndex(({ properties }) => properties['enabled'] === true)
    const relation = proof.facts.relations[index]
    const forged = structuredClone(proof)
    Object.assign(forged.facts.relations[index]?.properties ?? {}, { enabled: false })

    const { problems } = await verify(forged)

    expect(problems[0]).toEqual({
      at: `/facts/relations/${index}`,
      what: `The fact ${relation?.from} ${relation?.type} ${relation?.to} (${relation?.id}) was changed: its hash is another one.`,
    })
    expect(problems.some(({ what }) => /^Step \d+ .* does not follow: .*is disabled/.test(what))).toBe(true)
  })

  it('names the rule that is declared otherwise', async () => {
    const forged = structuredClone(theLongest())
    const [, second] = forged.declarations.rules
    if (second === undefined) throw new Error('no second rule')
    const real = second.version
    second.version = '0123456789abcdef'

    const { problems } = await verify(rehashed(forged))

    expect(problems).toEqual([
      {
        at: '/declarations',
        what: `The rule ${second.rule} is declared otherwise: version 0123456789abcdef in the file, ${real} here.`,
      },
    ])
  })

  it('names the condition that is not met, and the steps that are not joined', async () => {
    const { problems } = await verify(rehashed(withApproval(theLongest(), 'call')))
    expect(problems.map(({ what }) => what).join('\n')).toMatch(
      /call-tool.*approval of MAY_CALL.* is "call", not "none"/,
    )

    const swapped = structuredClone(theLongest())
    swapped.path.steps.reverse()
    const told = (await verify(rehashed(swapped))).problems.map(({ what }) => what).join('\n')
    expect(told).toMatch(/begins at .*, which is not held by then/)
    expect(told).toContain('The id of the path is not the SHA-256 of its steps.')
  })

  it('takes a missing fact, one that is there twice and one beside the point for what they are', async () => {
    const [lacking, doubled] = [structuredClone(theLongest()), structuredClone(theLongest())]
    const [gone] = lacking.facts.relations.splice(0, 1)
    doubled.facts.assets.push(...doubled.facts.assets.slice(0, 1))

    expect((await verify(rehashed(lacking))).problems.map(({ what }) => what).join()).toContain(`no ${gone?.type}`)
    expect((await verify(rehashed(doubled))).problems.map(({ what }) => what).join()).toContain('it is there twice')
  })

  it('tells files that are no proofs', async () => {
    expect(await verifyFile({ paths: [] })).toHaveProperty('refused')
    expect(await verifyFile(null)).toHaveProperty('refused')
    expect(await verifyFile({ proof: 2 })).toMatchObject({ verified: false, problems: expect.any(Array) })
    const polluted = JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(theLongest()).slice(1)}`)
    expect(await verify(polluted)).toMatchObject({ verified: false })
  })
})

function theLongest(): Proof {
  const [longest] = proofs.toSorted((a, b) => b.path.hops - a.path.hops)
  if (longest === undefined) throw new Error('no path')
  return longest
}

/** With properties that its steps rely on, and half as long: it is verified for each of its leaves. */
function aMedium(): Proof {
  const found = proofs.find(({ path }) => path.hops === 5 && path.steps.some(({ properties }) => properties.length > 2))
  if (found === undefined) throw new Error('no path of 5 hops')
  return found
}

/** The proof with every tool asking a person before each call. */
function withApproval(proof: Proof, approval: string): Proof {
  const forged = structuredClone(proof)
  for (const { properties } of [...forged.facts.assets, ...forged.facts.relations])
    if ('approval' in properties) properties['approval'] = approval
  return forged
}
