import { defineEntry } from '../catalogue-entry.ts'

export const awsKbRetrieval = defineEntry({
  id: 'aws-kb-retrieval',
  title: 'AWS knowledge base reference server (archived)',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers-archived/tree/main/src/aws-kb-retrieval-server',
  npm: ['@modelcontextprotocol/server-aws-kb-retrieval'],
  oci: ['mcp/aws-kb-retrieval-server'],
  needsIdentity: true,
  data: { passages: { name: 'passages of the knowledge bases' } },
  tools: [
    {
      names: ['retrieve_from_aws_kb'],
      why: 'Returns passages of any knowledge base that the AWS identity may query.',
      on: { passages: ['read'] },
    },
  ],
})
