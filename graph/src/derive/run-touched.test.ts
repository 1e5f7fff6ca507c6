import { expect, test } from 'vitest'
import type { AssetClaim, RelationClaim } from '../facts/claim.ts'
import type { Evidence } from '../facts/evidence.ts'
import { joinFacts } from '../facts/join-facts.ts'
import type { ArmRunner } from './arm-runner.ts'
import { deriveInMemory } from './derive.ts'
import { deriveDifference } from './difference.ts'
import { memoryRunner } from './join.ts'

const asOf = '2026-06-01T00:00:00Z'
const evidence: Evidence = { source: 's', file: 'f', observedAt: '2026-01-01T00:00:00Z', basis: 'declared' }

test('only what asks for a property is run again where it changed', async () => {
  const before = await deriveInMemory(mailing({ egress: 'open' }, 'none'))

  const closed = await differenceTo(mailing({ egress: 'allow-listed' }, 'none'))
  const perSession = await differenceTo(mailing({ egress: 'open' }, 'session'))
  const renamed = await differenceTo(mailing({ egress: 'open', labels: ['x'] }, 'none'))

  expect(closed.ran).toEqual(['MAY_PUBLISH'])
  expect(closed.removed).toBeGreaterThan(0)
  // The approval is part of a capability's name: what rests on that capability is run too, what rests on the connection alone is not.
  expect(perSession.ran).toContain('MAY_CALL')
  expect(perSession.ran).toContain('inject-through-tool')
  expect(perSession.ran).not.toContain('hijack-caller 0')
  expect(renamed.ran).toEqual([])

  async function differenceTo(next: ReturnType<typeof mailing>) {
    const ran = new Set<string>()
    const { removedSteps } = await deriveDifference(before, next, (facts): ArmRunner => {
      const memory = memoryRunner(facts, asOf)
      return {
        run(declaration, arm, seeds, emit) {
          const name = 'type' in declaration ? declaration.type : declaration.id
          ran.add(name === 'hijack-caller' ? `${name} ${arm}` : name)
          return memory.run(declaration, arm, seeds, emit)
        },
        learn: (added, removed) => memory.learn(added, removed),
      }
    })
    return { ran: [...ran], removed: removedSteps.length }
  }
})

/** An agent that may mail through a tool that reads what strangers write. */
function mailing(tool: AssetClaim['properties'], approval: string) {
  const asset = (id: string, kind: AssetClaim['kind'], properties: AssetClaim['properties'] = {}): AssetClaim => {
    return { id, kind, properties, evidence }
  }
  const relation = (
    from: string,
    type: RelationClaim['type'],
    to: string,
    properties: RelationClaim['properties'] = {},
  ): RelationClaim => ({ type, from, to, grants: [], properties, evidence })
  const assets = [
    asset('agent', 'Agent'),
    asset('server', 'McpServer'),
    asset('server/tool', 'Tool', tool),
    asset('sink', 'Sink', { attackerChoosable: true }),
    asset('internet', 'UntrustedSource'),
  ]
  const relations = [
    relation('agent', 'CONNECTS_TO', 'server', { approval }),
    relation('server', 'PROVIDES', 'server/tool'),
    relation('server/tool', 'SENDS_TO', 'sink'),
    relation('server/tool', 'READS_FROM', 'internet'),
  ]
  const claimed = <C>(claim: C) => ({ source: 's', unit: 'u', claim })
  return joinFacts({ assets: assets.map(claimed), relations: relations.map(claimed) }, asOf)
}
