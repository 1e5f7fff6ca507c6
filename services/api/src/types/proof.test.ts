import { attackPaths } from '@throughline/analysis/paths.ts'
import { verifyFile } from '@throughline/analysis/proof/verify-file.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { RunningApi } from '../testing/running-api.ts'
import { smallEstate } from '../testing/small-estate.ts'

const question = `query Proof($input: ProofInput!) {
  proof(input: $input) { __typename ... on Error { message } ... on ProofAnswer { revision { number } hash text } }
}`

const proofResult = z.object({ proof: z.object({ hash: z.string(), text: z.string() }) })

describe('proof', () => {
  it('is a file that is verified without the service', async () => {
    const revision = await smallEstate()
    const answer = attackPaths(revision)
    if (isRefusal(answer)) throw new Error(answer.refused)
    const [path] = answer.paths
    await using api = await RunningApi.start({ revisions: [revision] })

    const { data, errors } = await api.ask(question, { input: { path: path?.id.slice(0, 12) } })

    expect(errors).toEqual([])
    const { hash, text } = proofResult.parse(data).proof
    expect(JSON.parse(text)).toMatchObject({ revision: 1, path: { id: path?.id }, hash })
    expect(await verifyFile(JSON.parse(text))).toMatchObject({ verified: true, revision: 1, hash })
  })

  it('is not there for a path that is none', async () => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })

    for (const path of ['0123456789ab', '', 'f'])
      expect((await api.ask(question, { input: { path } })).data).toMatchObject({
        proof: { __typename: 'NotFoundError', message: expect.stringContaining('None of 1 paths') },
      })
    expect((await api.ask(question, { input: { path: 'abcdef', from: ['nobody'] } })).data).toMatchObject({
      proof: { __typename: 'NotFoundError' },
    })
  })
})
