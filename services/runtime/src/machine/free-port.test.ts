import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import type { Progress } from '../progress.ts'
import { anyFreePort, choosePort } from './free-port.ts'

test('a taken port is passed over, and said', async () => {
  const taken = await anyFreePort()
  const squatter = createServer()
  await new Promise<void>((resolve) => squatter.listen(taken, '127.0.0.1', resolve))
  const said: Progress[] = []

  const chosen = await choosePort('Neo4j', [taken], (progress) => said.push(progress))
  squatter.close()

  expect(chosen).not.toBe(taken)
  expect(said.map(({ step }) => step)).toEqual([`Port ${taken} is taken, so Neo4j uses ${chosen}`])
})

test('a free port is taken without a word', async () => {
  const free = await anyFreePort()
  const said: Progress[] = []

  expect(await choosePort('Neo4j', [free], (progress) => said.push(progress))).toBe(free)
  expect(said).toEqual([])
})

test('no port is chosen that an outgoing connection could take meanwhile', async () => {
  const chosen = await Promise.all(Array.from({ length: 20 }, anyFreePort))

  expect(chosen.filter((port) => port < 15_000 || port >= 32_000)).toEqual([])
})
