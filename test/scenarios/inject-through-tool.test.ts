import { ruleScenarios } from '../harness/rule-scenarios.ts'

ruleScenarios('inject-through-tool', [
  {
    title: 'what a tool returns becomes part of the prompt, whatever approval it takes',
    assets: { bot: 'Agent', fetch: 'Tool', srv: 'McpServer', issue: ['Tool', { approval: 'call' }] },
    relations: ['bot CAN_CALL fetch', 'bot CONNECTS_TO srv', 'srv PROVIDES issue'],
    found: ['fed@fetch → inject@bot', 'fed@issue → inject@bot'],
  },
  {
    title: 'through a server, both the connection and the tool are needed',
    assets: { bot: 'Agent', srv: 'McpServer', issue: 'Tool' },
    relations: ['bot CONNECTS_TO srv', 'srv PROVIDES issue'],
    found: ['fed@issue → inject@bot'],
    needed: ['bot CONNECTS_TO srv', 'srv PROVIDES issue'],
    never: ['fed@issue → steer@bot', 'fed@issue → control@bot'],
  },
  {
    title: 'a client that lists its tools one by one calls no other',
    assets: { bot: 'Agent', srv: 'McpServer', listed: 'Tool', other: 'Tool' },
    relations: [
      ['bot CONNECTS_TO srv', { allTools: false }],
      'srv PROVIDES listed',
      'srv PROVIDES other',
      'bot CAN_CALL listed',
    ],
    found: ['fed@listed → inject@bot'],
    needed: ['bot CAN_CALL listed', 'srv PROVIDES listed'],
    never: ['fed@other → inject@bot'],
  },
  {
    title: 'a server of the same name and tool name at another client is another server',
    assets: {
      a: 'Agent',
      b: 'Agent',
      'a/github': 'McpServer',
      'b/github': 'McpServer',
      'a/github/get': 'Tool',
      'b/github/get': 'Tool',
    },
    relations: [
      'a CONNECTS_TO a/github',
      'a/github PROVIDES a/github/get',
      'b CONNECTS_TO b/github',
      'b/github PROVIDES b/github/get',
    ],
    found: ['fed@a/github/get → inject@a', 'fed@b/github/get → inject@b'],
    never: ['fed@a/github/get → inject@b', 'fed@b/github/get → inject@a'],
  },
])
