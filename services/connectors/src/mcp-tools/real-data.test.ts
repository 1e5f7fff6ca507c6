import { fileURLToPath } from 'node:url'
import { tool } from '@throughline/graph/ontology/assets/tool.ts'
import { expect, test } from 'vitest'
import { context } from '../mcp-config/read-text.test-helper.ts'
import { readPaths } from '../read-paths.ts'
import { describeReal } from '../testing/describe-real.ts'

/** Real files lie beside the checkout on the machines that have them; elsewhere the tests say that they were left out. */
const data = fileURLToPath(new URL('../../../../../shared/data', import.meta.url))

async function counts(folder: string) {
  const found: [string, string, number, number][] = []
  for await (const { unit, format, assets, rejected } of readPaths([folder], { ...context, cwd: data })) {
    const tools = assets.filter(({ kind }) => kind === tool.kind).length
    found.push([unit.slice(folder.length + 1), format, tools, rejected.length])
  }
  return found
}

describeReal(data, 'real files, accepted and refused', () => {
  test('configurations', async () => {
    expect(await counts('mcp-config')).toEqual([
      ['tests__mcp_servers__.test-client-invalid__mcp.json', 'mcp-config', 0, 1],
      ['tests__mcp_servers__.test-client__mcp.json', 'mcp-config', 0, 0],
      ['tests__mcp_servers__configs_files__all_config.json', 'mcp-config', 0, 0],
      ['tests__mcp_servers__configs_files__vs_code_settings_file_with_empty_mcp.json', 'mcp-config', 0, 0],
    ])
  })

  test('listings: 58 tools', async () => {
    expect(await counts('mcp-tools-list')).toEqual([
      ['examples__readiness__sample_tool_definitions__bad_tool.json', 'mcp-tools', 1, 0],
      ['examples__readiness__sample_tool_definitions__good_tool.json', 'mcp-tools', 1, 0],
      ['filesystem.tools-list.json', 'mcp-tools', 14, 0],
      ['github.tools-list.json', 'mcp-tools', 26, 0],
      ['memory.tools-list.json', 'mcp-tools', 9, 0],
      ['tests__mcp_servers__signatures__math_server_signature.json', 'mcp-tools', 5, 0],
      ['tests__readiness__fixtures__tool_overloaded_scope.json', 'mcp-tools', 1, 0],
      ['tests__readiness__fixtures__tool_self_referencing.json', 'mcp-tools', 1, 0],
    ])
  })

  test('Docker’s catalogue: 140 tools', async () => {
    expect(await counts('docker-mcp-tools')).toEqual([
      ['database-server.tools.json', 'mcp-tools', 7, 0],
      ['okta-mcp-server.tools.json', 'mcp-tools', 108, 0],
      ['stripe-remote.tools.json', 'mcp-tools', 25, 0],
    ])
  })
})
