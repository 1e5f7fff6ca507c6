import { defineEntry } from '../catalogue-entry.ts'

export const awsApi = defineEntry({
  id: 'aws-api',
  title: 'AWS API server',
  reviewed: '2026-11',
  documentation: 'https://awslabs.github.io/mcp/servers/aws-api-mcp-server',
  pypi: ['awslabs-aws-api-mcp-server'],
  oci: ['public.ecr.aws/awslabs-mcp/awslabs/aws-api-mcp-server', 'mcp/aws-api-mcp-server'],
  needsIdentity: true,
  ambient: { provider: 'aws', type: 'profile', name: 'AWS_PROFILE' },
  data: { account: { name: 'what the AWS identity reaches' } },
  tools: [
    {
      names: ['call_aws'],
      why: 'Runs any AWS command with the rights of the identity.',
      on: { account: ['read', 'write', 'delete'] },
      sends: [{ to: 'aws', possibly: 'only an identity that may write outside its own account sends there' }],
      scope: 'identity',
    },
    { names: ['suggest_aws_commands', 'get_execution_plan'], why: 'Returns suggested commands; runs none.' },
  ],
})
