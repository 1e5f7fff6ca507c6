import type { Need } from './entry.ts'

/**
 * A way to have a service run the requester's own code or calls under a role that is passed to it. The actions are
 * those without which it cannot be done; what a service makes or does by itself is left out.
 */
export interface PassRoleWay {
  /** Trusted by the role. */
  readonly service: string
  /** The resource on whose behalf the service assumes the role, as `aws:SourceArn` shows it. */
  readonly sourceArn: string
  readonly needs: readonly Need[]
  /** Needed where the role is in no instance profile yet. */
  readonly withoutProfile?: readonly Need[]
}

const anywhere = (service: string, rest: string) => `arn:\${Partition}:${service}:\${Region}:\${Account}:${rest}`

/** Documented by each service under "Passing a role"; the ways known to be used by attackers come first. */
export const passRoleWays: readonly PassRoleWay[] = [
  {
    service: 'lambda.amazonaws.com',
    sourceArn: anywhere('lambda', 'function:*'),
    needs: [
      ['lambda:CreateFunction', 'lambda/function'],
      ['lambda:InvokeFunction', 'lambda/function'],
    ],
  },
  {
    service: 'ec2.amazonaws.com',
    sourceArn: anywhere('ec2', 'instance/*'),
    needs: [
      ['ec2:RunInstances', 'ec2/instance'],
      ['ec2:RunInstances', 'ec2/image'],
      ['ec2:RunInstances', 'ec2/subnet'],
      ['ec2:RunInstances', 'ec2/network-interface'],
      ['ec2:RunInstances', 'ec2/security-group'],
      ['ec2:RunInstances', 'ec2/volume'],
    ],
    withoutProfile: [
      ['iam:CreateInstanceProfile', 'iam/instance-profile'],
      ['iam:AddRoleToInstanceProfile', 'iam/instance-profile'],
    ],
  },
  {
    service: 'bedrock-agentcore.amazonaws.com',
    sourceArn: anywhere('bedrock-agentcore', 'code-interpreter*'),
    needs: [
      ['bedrock-agentcore:CreateCodeInterpreter', '*'],
      ['bedrock-agentcore:InvokeCodeInterpreter', 'bedrock-agentcore/code-interpreter-custom'],
    ],
  },
  {
    service: 'bedrock-agentcore.amazonaws.com',
    sourceArn: anywhere('bedrock-agentcore', 'runtime/*'),
    needs: [
      ['bedrock-agentcore:CreateAgentRuntime', '*'],
      ['bedrock-agentcore:InvokeAgentRuntime', 'bedrock-agentcore/runtime'],
    ],
  },
  {
    service: 'sagemaker.amazonaws.com',
    sourceArn: anywhere('sagemaker', 'notebook-instance/*'),
    needs: [
      ['sagemaker:CreateNotebookInstance', 'sagemaker/notebook-instance'],
      ['sagemaker:CreatePresignedNotebookInstanceUrl', 'sagemaker/notebook-instance'],
    ],
  },
  {
    service: 'sagemaker.amazonaws.com',
    sourceArn: anywhere('sagemaker', 'training-job/*'),
    needs: [['sagemaker:CreateTrainingJob', 'sagemaker/training-job']],
  },
  {
    service: 'sagemaker.amazonaws.com',
    sourceArn: anywhere('sagemaker', 'processing-job/*'),
    needs: [['sagemaker:CreateProcessingJob', 'sagemaker/processing-job']],
  },
  {
    service: 'glue.amazonaws.com',
    sourceArn: anywhere('glue', 'job/*'),
    needs: [
      ['glue:CreateJob', 'glue/job'],
      ['glue:StartJobRun', 'glue/job'],
    ],
  },
  {
    service: 'glue.amazonaws.com',
    sourceArn: anywhere('glue', 'session/*'),
    needs: [
      ['glue:CreateSession', 'glue/session'],
      ['glue:RunStatement', 'glue/session'],
    ],
  },
  {
    service: 'glue.amazonaws.com',
    sourceArn: anywhere('glue', 'devEndpoint/*'),
    needs: [['glue:CreateDevEndpoint', '*']],
  },
  {
    service: 'cloudformation.amazonaws.com',
    sourceArn: anywhere('cloudformation', 'stack/*'),
    needs: [['cloudformation:CreateStack', 'cloudformation/stack']],
  },
  {
    service: 'ecs-tasks.amazonaws.com',
    sourceArn: anywhere('ecs', '*'),
    needs: [
      ['ecs:RegisterTaskDefinition', 'ecs/task-definition'],
      ['ecs:RunTask', 'ecs/task-definition'],
    ],
  },
  {
    service: 'ecs-tasks.amazonaws.com',
    sourceArn: anywhere('ecs', '*'),
    needs: [
      ['batch:RegisterJobDefinition', 'batch/job-definition'],
      ['batch:SubmitJob', 'batch/job-definition'],
      ['batch:SubmitJob', 'batch/job-queue'],
    ],
  },
  {
    service: 'codebuild.amazonaws.com',
    sourceArn: anywhere('codebuild', 'project/*'),
    needs: [
      ['codebuild:CreateProject', 'codebuild/project'],
      ['codebuild:StartBuild', 'codebuild/project'],
    ],
  },
  {
    service: 'states.amazonaws.com',
    sourceArn: anywhere('states', 'stateMachine:*'),
    needs: [
      ['states:CreateStateMachine', 'states/statemachine'],
      ['states:StartExecution', 'states/statemachine'],
    ],
  },
  {
    service: 'scheduler.amazonaws.com',
    sourceArn: anywhere('scheduler', 'schedule-group/*'),
    needs: [['scheduler:CreateSchedule', 'scheduler/schedule']],
  },
  {
    service: 'emr-serverless.amazonaws.com',
    sourceArn: anywhere('emr-serverless', '/applications/*'),
    needs: [
      ['emr-serverless:CreateApplication', '*'],
      ['emr-serverless:StartJobRun', 'emr-serverless/application'],
    ],
  },
  {
    service: 'ssm.amazonaws.com',
    sourceArn: anywhere('ssm', 'automation-execution/*'),
    needs: [
      ['ssm:CreateDocument', 'ssm/document'],
      ['ssm:StartAutomationExecution', 'ssm/document'],
    ],
  },
  {
    service: 'tasks.apprunner.amazonaws.com',
    sourceArn: anywhere('apprunner', 'service/*'),
    needs: [['apprunner:CreateService', 'apprunner/service']],
  },
  {
    service: 'datapipeline.amazonaws.com',
    sourceArn: anywhere('datapipeline', '*'),
    needs: [
      ['datapipeline:CreatePipeline', '*'],
      ['datapipeline:PutPipelineDefinition', 'datapipeline/pipeline'],
      ['datapipeline:ActivatePipeline', 'datapipeline/pipeline'],
    ],
  },
]
