import { describe, expect, test } from 'vitest'
import { assetTuples, fixtureText, refusals, relationTuples, shuffled, tuples } from '../claims/tuples.test-helper.ts'
import { context, textFile } from '../mcp-config/read-text.test-helper.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { scanner } from './scanner.ts'

const at = 'hosts/ana-mbp/Users/ana/'

function read(name: string, text = fixtureText(import.meta.url, name)) {
  const file = textFile(name, text)
  expect(scanner.detect(file)).toBe(2)
  return scanner.read(file, context)
}

const notes = 'mcp-server:cursor:ana-mbp:~ana:notes'
const maths = 'mcp-server:cursor:ana-mbp:~ana:maths'
const board = 'mcp-server:cursor:ana-mbp:~ana:board'

describe('agent-scan 0.5', () => {
  const name = `${at}agent-scan-05.json`

  test('findings go to the configured servers, their tools and packages; skills are packages of the agent', () => {
    const reading = read(name)
    expect(reading.rejected).toEqual([])
    expect(assetTuples(reading, 'McpServer', 'Package', 'Tool')).toEqual(
      [
        `McpServer ${board} {"labels":["agent-scan:E002"]}`,
        `McpServer ${maths}`,
        `McpServer ${notes}`,
        'Package package:skill:ana-mbp:/Users/ana/.claude/skills/release-helper {"labels":["agent-scan:E006","agent-scan:W012"],"pinned":"no","verdict":"malicious"}',
        'Package package:skill:ana-mbp:/Users/ana/.claude/skills/tidy {"verdict":"clean"}',
        `Package package:scanned:${board.replaceAll(':', '%3A')} {"verdict":"malicious"}`,
        'Package pkg:npm/acme-notes-mcp@1.2.3 {"pinned":"yes","purl":"pkg:npm/acme-notes-mcp@1.2.3","verdict":"malicious"}',
        'Package pkg:pypi/acme-maths@2.0.0 {"pinned":"yes","purl":"pkg:pypi/acme-maths@2.0.0","verdict":"clean"}',
        `Tool tool:${board}/post {"labels":["agent-scan:TF001"],"scope":"fixed","traits":["public_sink"]}`,
        `Tool tool:${maths}/add {"scope":"fixed","traits":[]}`,
        `Tool tool:${notes}/add_note {"labels":["agent-scan:E001"],"scope":"fixed","traits":[]}`,
        `Tool tool:${notes}/list_notes {"labels":["agent-scan:TF001"],"scope":"fixed","traits":["private_data","untrusted_content"]}`,
      ].sort(),
    )
    expect(relationTuples(reading, 'BUILT_FROM')).toEqual(
      [
        'BUILT_FROM agent:claude-code:ana-mbp:~ana → package:skill:ana-mbp:/Users/ana/.claude/skills/release-helper observed',
        'BUILT_FROM agent:claude-code:ana-mbp:~ana → package:skill:ana-mbp:/Users/ana/.claude/skills/tidy observed',
        `BUILT_FROM ${board} → package:scanned:${board.replaceAll(':', '%3A')} observed`,
        `BUILT_FROM ${maths} → pkg:pypi/acme-maths@2.0.0 observed`,
        `BUILT_FROM ${notes} → pkg:npm/acme-notes-mcp@1.2.3 observed`,
      ].sort(),
    )
  })

  test('arguments and messages are not kept', () => {
    expect(leaksIn(read(name), ['PLANTED-1', 'PLANTED-2'])).toEqual([])
  })

  test('what does not fit, and what the scanner could not look at, is refused with its place', () => {
    expect(refusals(read('bad-agent-scan-05.json'))).toEqual([
      'wrong-type /~1a~1mcp.json/servers/0/server@5',
      'scan-failed /~1a~1mcp.json/servers/1@6',
      'wrong-type /~1a~1mcp.json/servers/2/signature/tools/0/name@7',
      'wrong-format /~1a~1mcp.json/issues/0/code@10',
      'no-such-server /~1a~1mcp.json/issues/1@11',
      'wrong-type /~1a~1mcp.json/issues/2/reference/0@12',
      'wrong-type /~1c~1mcp.json/servers@16',
    ])
  })
})

describe('agent-scan 0.6', () => {
  const name = `${at}agent-scan-06.json`
  const github = 'mcp-server:cursor:ana-mbp:~ana:github'
  const odd = 'mcp-server:cursor:ana-mbp:~ana:odd'

  test('~ is the home folder that the report lies in; traits go to the affected tools', () => {
    const reading = read(name)
    expect(reading.rejected).toEqual([])
    expect(tuples(reading)).toEqual(
      [
        'Agent agent:cursor:ana-mbp:~ana',
        `McpServer ${github} {"labels":["agent-scan:dangerous_words"]}`,
        `McpServer ${odd} {"labels":["agent-scan:a_risk_of_tomorrow"]}`,
        'McpServer mcp-server:cursor:ana-mbp:~ana:clean',
        `Package package:scanned:${odd.replaceAll(':', '%3A')} {"verdict":"malicious"}`,
        'Package package:skill:ana-mbp:~/.cursor/mcp.json/release-helper {"labels":["agent-scan:suspicious_download_url"],"verdict":"malicious"}',
        `Tool tool:${github}/create_issue`,
        `Tool tool:${github}/search_code {"labels":["agent-scan:untrusted_content"],"traits":["untrusted_content"]}`,
        `Tool tool:${odd}/help {"labels":["agent-scan:prompt_injection_tool_desc"]}`,
        'BUILT_FROM agent:cursor:ana-mbp:~ana → package:skill:ana-mbp:~/.cursor/mcp.json/release-helper observed',
        `BUILT_FROM ${odd} → package:scanned:${odd.replaceAll(':', '%3A')} observed`,
        `PROVIDES ${github} → tool:${github}/create_issue observed`,
        `PROVIDES ${github} → tool:${github}/search_code observed`,
        `PROVIDES ${odd} → tool:${odd}/help observed`,
      ].sort(),
    )
  })

  test('of a report that lies nowhere in particular, ~ joins nothing', () => {
    const reading = read('report.json', fixtureText(import.meta.url, name))
    expect(assetTuples(reading, 'McpServer')).toContain('McpServer mcp-server:cursor:here:~:clean')
  })

  test('what does not fit is refused with its place', () => {
    expect(refusals(read('bad-agent-scan-06.json'))).toEqual([
      'wrong-type /scan_path_responses/0/path@3',
      'wrong-type /scan_path_responses/1/server_risks/0/name@7',
      'out-of-range /scan_path_responses/1/server_risks/1/risk_indexes/private_data/score@8',
      'no-such-tool /scan_path_responses/1/server_risks/2/risk_indexes/private_data@9',
      'wrong-type /scan_path_responses/1/skill_risks/0@11',
    ])
  })
})

describe('Cisco’s scanner', () => {
  const shell = 'mcp-server:scanned:cisco:pkg%3Anpm/acme-shell-mcp@3.1.0'
  const odd = 'mcp-server:cursor:here:~ben:odd'

  test('threats are traits; a pattern alone makes nothing malicious', () => {
    const reading = read('cisco-raw.json')
    expect(reading.rejected).toEqual([])
    expect(assetTuples(reading, 'Tool', 'Package', 'McpServer')).toEqual(
      [
        `McpServer ${odd}`,
        `McpServer ${shell}`,
        `Package package:scanned:${odd.replaceAll(':', '%3A')} {"verdict":"malicious"}`,
        'Package pkg:npm/acme-shell-mcp@3.1.0 {"pinned":"yes","purl":"pkg:npm/acme-shell-mcp@3.1.0"}',
        'Package pkg:pypi/flask@0.5 {"pinned":"yes","purl":"pkg:pypi/flask@0.5","verdict":"vulnerable"}',
        `Tool tool:${odd}/poisoned {"labels":["cisco:tool-poisoning"]}`,
        `Tool tool:${shell}/read_env {"labels":["cisco:credential-harvesting"],"traits":["secret_read"]}`,
        `Tool tool:${shell}/run_command {"labels":["cisco:code-execution","cisco:prompt-injection"],"traits":["code_exec"]}`,
      ].sort(),
    )
    const command = reading.assets.find(({ id }) => id.endsWith('/run_command'))
    expect(command?.evidence).toMatchObject({ basis: 'inferred', note: 'cisco:code-execution: it runs code' })
  })

  test('a server at an address is exposed there, and a clean one of a package is said to be clean', () => {
    const result = { tool_name: 't', status: 'completed', is_safe: true, findings: {} }
    const of = (address: string) => read('r.json', JSON.stringify({ server_url: address, scan_results: [result] }))
    expect(relationTuples(of('https://tools.example.com/mcp?key=abc'), 'EXPOSES')).toEqual([
      'EXPOSES endpoint:https://tools.example.com/mcp → mcp-server:scanned:cisco:https%3A//tools.example.com/mcp {"callerCredential":true} observed',
    ])
    expect(assetTuples(of('stdio:npx acme@1.0.0'), 'Package')).toEqual([
      'Package pkg:npm/acme@1.0.0 {"pinned":"yes","purl":"pkg:npm/acme@1.0.0","verdict":"clean"}',
    ])
  })

  test('what does not fit is refused with its place', () => {
    expect(refusals(read('bad-cisco-raw.json'))).toEqual([
      'out-of-range /1/tool_name@3',
      'wrong-type /3/is_safe@5',
      'wrong-type /4@6',
      'no-server /0@2',
      'unknown-package /2@4',
    ])
  })
})

describe('SARIF', () => {
  test('packages that results name are vulnerable; what passed or was dismissed is not', () => {
    const reading = read('packages.sarif.json')
    expect(reading.rejected).toEqual([])
    const server = 'mcp-server:cursor:here:~ana:notes'
    expect(assetTuples(reading, 'Package', 'Tool')).toEqual(
      [
        'Package pkg:npm/left-pad@1.0.0 {"purl":"pkg:npm/left-pad@1.0.0","verdict":"vulnerable"}',
        'Package pkg:pypi/some-lib@2.0 {"purl":"pkg:pypi/some-lib@2.0","verdict":"vulnerable"}',
        `Package package:scanned:${server.replaceAll(':', '%3A')} {"verdict":"malicious"}`,
        `Tool tool:${server}/list_notes {"labels":["agent-scan:E001"]}`,
      ].sort(),
    )
  })

  test('what does not fit is refused with its place', () => {
    expect(refusals(read('bad.sarif.json'))).toEqual([
      'wrong-type /runs/0/tool/driver@4',
      'wrong-type /runs/1/results/0/ruleId@5',
      'not-allowed /runs/1/results/1/level@5',
    ])
  })
})

test('the order of records does not matter', () => {
  for (const name of ['cisco-raw.json', 'packages.sarif.json']) {
    const text = fixtureText(import.meta.url, name)
    const expected = tuples(read(name, text))
    for (const turn of [1, 2, 3]) expect(tuples(read(name, shuffled(text, turn)))).toEqual(expected)
  }
})

test('other documents are not taken for reports', () => {
  for (const text of ['{"runs": []}', '{"issues": 5}', '[{"name": "x"}]', '{"scan_results": [{"symbol": "X"}]}']) {
    expect(scanner.detect(textFile('f', text))).toBe(0)
  }
  expect(refusals(scanner.read(textFile('f', '{}'), context))).toEqual(['unknown-report @1'])
})

test('a name that holds a token refuses its record', () => {
  const token = `gh${'p_'}${'a1B2c3D4'.repeat(5)}`
  const result = { tool_name: `t ${token}`, status: 'completed', is_safe: true, findings: {} }
  const reading = read('r.json', JSON.stringify({ server_url: 'https://a.example', scan_results: [result] }))
  expect(refusals(reading)).toEqual(['secret-in-clear /scan_results/0@1'])
  expect(leaksIn(reading, [token])).toEqual([])
})
