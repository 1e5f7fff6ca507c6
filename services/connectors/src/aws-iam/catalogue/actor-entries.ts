import { agent } from '@throughline/graph/ontology/assets/agent.ts'
import { modelEndpoint } from '@throughline/graph/ontology/assets/model-endpoint.ts'
import { workload } from '@throughline/graph/ontology/assets/workload.ts'
import { anyOf, type Entry } from './entry.ts'

const modelTypes = [
  'foundation-model',
  'inference-profile',
  'application-inference-profile',
  'provisioned-model',
  'imported-model',
  'custom-model-deployment',
]

/** What acts: agents, served models and places where code runs. */
export const actorEntries: readonly Entry[] = [
  {
    kind: agent,
    what: 'agent',
    id: 'bedrock/agent',
    namedBy: ['bedrock/agent-alias'],
    invoke: anyOf('bedrock/agent-alias', 'bedrock:InvokeAgent'),
    modify: anyOf(
      'bedrock/agent',
      'bedrock:UpdateAgent',
      'bedrock:CreateAgentActionGroup',
      'bedrock:UpdateAgentActionGroup',
    ),
  },
  {
    kind: agent,
    what: 'agent',
    id: 'bedrock-agentcore/runtime',
    namedBy: ['bedrock-agentcore/runtime-endpoint'],
    invoke: anyOf('bedrock-agentcore/runtime', 'bedrock-agentcore:InvokeAgentRuntime'),
    modify: anyOf('bedrock-agentcore/runtime', 'bedrock-agentcore:UpdateAgentRuntime'),
    run: anyOf('bedrock-agentcore/runtime', 'bedrock-agentcore:InvokeAgentRuntimeCommand'),
  },
  ...modelTypes.map(
    (type): Entry => ({
      kind: modelEndpoint,
      what: 'model',
      id: `bedrock/${type}`,
      invoke: anyOf(`bedrock/${type}`, 'bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'),
    }),
  ),
  {
    kind: modelEndpoint,
    what: 'model endpoint',
    id: 'sagemaker/endpoint',
    invoke: anyOf('sagemaker/endpoint', 'sagemaker:InvokeEndpoint', 'sagemaker:InvokeEndpointWithResponseStream'),
    modify: [
      [
        ['sagemaker:UpdateEndpoint', 'sagemaker/endpoint'],
        ['sagemaker:CreateEndpointConfig', 'sagemaker/endpoint-config'],
      ],
    ],
  },
  {
    kind: workload,
    what: 'notebook',
    id: 'sagemaker/notebook-instance',
    run: anyOf('sagemaker/notebook-instance', 'sagemaker:CreatePresignedNotebookInstanceUrl'),
  },
  {
    kind: workload,
    what: 'function',
    id: 'lambda/function',
    namedBy: ['lambda/function alias'],
    invoke: anyOf('lambda/function', 'lambda:InvokeFunction', 'lambda:InvokeFunctionUrl'),
    modify: anyOf('lambda/function', 'lambda:UpdateFunctionCode', 'lambda:UpdateFunctionConfiguration'),
  },
  {
    kind: workload,
    what: 'instance',
    id: 'ec2/instance',
    run: [
      [
        ['ssm:SendCommand', 'ssm/instance'],
        ['ssm:SendCommand', 'ssm/document'],
      ],
      [['ssm:StartSession', 'ssm/instance']],
    ],
    doubt: 'whether Systems Manager runs on the instance is not in this file',
  },
  {
    kind: workload,
    what: 'code interpreter',
    id: 'bedrock-agentcore/code-interpreter-custom',
    run: anyOf('bedrock-agentcore/code-interpreter-custom', 'bedrock-agentcore:InvokeCodeInterpreter'),
  },
  {
    kind: workload,
    what: 'build project',
    id: 'codebuild/project',
    // A build's specification can be replaced when it is started.
    run: anyOf('codebuild/project', 'codebuild:StartBuild'),
    modify: anyOf('codebuild/project', 'codebuild:UpdateProject'),
  },
  {
    kind: workload,
    what: 'job',
    id: 'glue/job',
    invoke: anyOf('glue/job', 'glue:StartJobRun'),
    modify: anyOf('glue/job', 'glue:UpdateJob'),
  },
  {
    kind: workload,
    what: 'state machine',
    id: 'states/statemachine',
    invoke: anyOf('states/statemachine', 'states:StartExecution'),
    modify: anyOf('states/statemachine', 'states:UpdateStateMachine'),
  },
]
