import { defineEntry } from '../catalogue-entry.ts'

export const everything = defineEntry({
  id: 'everything',
  title: 'Everything reference server (for tests)',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers/tree/main/src/everything',
  npm: ['@modelcontextprotocol/server-everything'],
  oci: ['mcp/everything'],
  tools: [
    {
      names: ['printEnv', 'get-env'],
      why: 'Returns every variable of its process, the tokens of other servers among them where the client hands them on.',
      also: ['secret_read', 'private_data'],
    },
    {
      names: [
        'echo',
        'add',
        'get-sum',
        'longRunningOperation',
        'trigger-long-running-operation',
        'sampleLLM',
        'getTinyImage',
        'get-tiny-image',
        'annotatedMessage',
        'get-annotated-message',
        'getResourceReference',
        'get-resource-reference',
        'getResourceLinks',
        'get-resource-links',
        'structuredContent',
        'get-structured-content',
      ],
      why: 'Shows a feature of the protocol; reads and sends nothing.',
    },
  ],
})
