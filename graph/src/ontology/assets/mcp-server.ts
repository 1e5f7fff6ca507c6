import { aiClassProperties } from '../ai-class.ts'
import { approvedProperties } from '../approved.ts'
import { defineAsset } from '../define-asset.ts'
import { flag } from '../property.ts'

export const mcpServer = defineAsset({
  kind: 'McpServer',
  label: 'MCP server',
  plural: 'MCP servers',
  about: 'One configured connection to a Model Context Protocol server: client, host, scope and name.',
  sort: 'actor',
  tint: 'ai',
  icon: 'plug',
  properties: {
    sandboxed: flag('Runs where it cannot touch its host.', { dispute: 'all' }),
    exploitable: flag('A known weakness lets a caller take it over.', { dispute: 'any' }),
    needsIdentity: flag('Works only with an identity or credential of its own.', { dispute: 'all' }),
    selfRunning: flag('Runs unattended or is used by people as it stands, so a change to it takes effect.', {
      dispute: 'any',
    }),
    ...approvedProperties,
    ...aiClassProperties,
  },
})
