import { expect, test } from 'vitest'
import { actsAs } from '../../capabilities/acts-as.ts'
import { inherits } from '../../capabilities/inherits.ts'
import { mayCall } from '../../capabilities/may-call.ts'
import { compileArm } from './compile-arm.ts'
import { conditionText, literal } from './condition-text.ts'

test('an arm is a MATCH per relation, with its conditions where their variables are met', () => {
  expect(String(compileArm(mayCall, 2, undefined))).toMatchInlineSnapshot(`
    "MATCH (agent:Agent)-[call:CONNECTS_TO {enabled: true}]->(server:McpServer)
    WHERE call.allTools = true
    MATCH (server)-[provides:PROVIDES {enabled: true}]->(tool:Tool)
    RETURN agent.id AS from, tool.id AS to,
      [coalesce(call.approval, tool.approval), coalesce(call.approver, tool.approver)] AS key, [call.id, provides.id] AS evidence"
  `)
})

test('seeded from edges, it starts at them', () => {
  expect(String(compileArm(mayCall, 2, { pattern: 1 }))).toMatchInlineSnapshot(`
    "UNWIND $seeds AS seed
    MATCH (server:Asset&McpServer {id: seed.from})-[provides:PROVIDES {id: seed.id, enabled: true}]->(tool:Asset&Tool {id: seed.to})
    MATCH (agent:Agent)-[call:CONNECTS_TO {enabled: true}]->(server)
    WHERE call.allTools = true
    RETURN agent.id AS from, tool.id AS to,
      [coalesce(call.approval, tool.approval), coalesce(call.approver, tool.approver)] AS key, [call.id, provides.id] AS evidence"
  `)
})

test('seeded from assets, it starts at them', () => {
  expect(String(compileArm(actsAs, 3, { variable: 'credential' }))).toMatchInlineSnapshot(`
    "UNWIND $seeds AS seed
    MATCH (credential:Asset&Credential {id: seed})
    WHERE credential.revoked = false
      AND (credential.expiresAt IS NULL OR datetime(credential.expiresAt).epochMillis > datetime($asOf).epochMillis)
    MATCH (tool:Tool)-[holds:HOLDS {enabled: true}]->(credential)
    MATCH (credential)-[authenticatesAs:AUTHENTICATES_AS {enabled: true}]->(principal:User|Role|ServiceIdentity)
    RETURN tool.id AS from, principal.id AS to,
      [] AS key, [holds.id, authenticatesAs.id] AS evidence"
  `)
})

test('a scope is asked for, not enumerated, and cannot be seeded', () => {
  expect(String(compileArm(inherits, 0, undefined))).toMatchInlineSnapshot(`
    "MATCH (principal:User|Group|ServiceIdentity)-[memberOf:MEMBER_OF {enabled: true}]->(group:Group|Role)
    WHERE EXISTS { MATCH (anyTool:Tool)-[:ACTS_AS]->(principal) }
    RETURN principal.id AS from, group.id AS to,
      [] AS key, [memberOf.id] AS evidence"
  `)
  expect(() => compileArm(inherits, 0, { pattern: 1 })).toThrow('it is a scope')
})

test('words of a declaration cannot end their string', () => {
  expect(literal(`a'b\\`)).toBe(`'a\\'b\\\\'`)
  expect(conditionText({ op: 'includesAny', of: 'x', property: 'list', values: [`'`, 'b'] })).toBe(
    `any(value IN x.list WHERE value IN ['\\'', 'b'])`,
  )
  expect(conditionText({ op: 'atLeast', of: 'x', property: 'level', value: 3 })).toBe('x.level >= 3')
})
