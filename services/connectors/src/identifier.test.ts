import { expect, test } from 'vitest'
import { identifierOf } from './identifier.ts'
import {
  agentId,
  awsAccessKeyId,
  credentialId,
  endpointId,
  mcpServerId,
  packageId,
  sinkId,
  systemId,
  toolId,
  untrustedSourceId,
  userId,
  workloadId,
} from './ids.ts'

test.each([
  ['arn:aws:s3:::files', 'ARN', 'arn:aws:s3:::files'],
  [packageId('pkg:npm/@acme/crm@1.2.3'), 'package URL', 'pkg:npm/@acme/crm@1.2.3'],
  [credentialId('4f2a'), 'secret fingerprint', '4f2a'],
  [awsAccessKeyId('AKIAEXAMPLE'), 'AWS access key id', 'AKIAEXAMPLE'],
  [userId('Ana@Larkspur.example'), 'e-mail address', 'ana@larkspur.example'],
  [endpointId('https://mcp.acme.example/mcp/'), 'address', 'https://mcp.acme.example/mcp'],
  [workloadId('ana-mbp'), 'host name', 'ana-mbp'],
  [agentId('cursor', 'ana-mbp', '~ana'), 'client, host and scope', 'cursor:ana-mbp:~ana'],
  [mcpServerId('cursor', 'h', '~', 'crm'), 'client, host, scope and name', 'cursor:h:~:crm'],
  [toolId('mcp-server:cursor:h:~:crm', 'get'), 'server and name of the tool', 'mcp-server:cursor:h:~:crm/get'],
  [untrustedSourceId('internet'), 'name that all sources share', 'untrusted:internet'],
  [sinkId('internet'), 'name that all sources share', 'sink:internet'],
  [systemId('user', 'github', 'ana'), 'id in its own system', 'user:github:ana'],
])('%s is known by its %s', (id, scheme, value) => {
  expect(identifierOf(id)).toEqual({ scheme, value })
})
