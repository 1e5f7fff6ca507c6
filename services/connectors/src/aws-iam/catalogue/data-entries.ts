import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { knowledgeBase } from '@throughline/graph/ontology/assets/knowledge-base.ts'
import { anyOf, type Entry } from './entry.ts'

/** Data, and the actions that read its records or change them. Metadata and listings are not reading. */
export const dataEntries: readonly Entry[] = [
  {
    kind: dataset,
    what: 'bucket',
    id: 's3/bucket',
    namedBy: ['s3/object'],
    read: anyOf('s3/object', 's3:GetObject', 's3:GetObjectVersion'),
    write: anyOf('s3/object', 's3:PutObject', 's3:DeleteObject'),
  },
  {
    kind: dataset,
    what: 'table',
    id: 'dynamodb/table',
    namedBy: ['dynamodb/index'],
    read: anyOf('dynamodb/table', 'dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:PartiQLSelect').concat(
      anyOf('dynamodb/table', 'dynamodb:Query', 'dynamodb:Scan'),
      anyOf('dynamodb/index', 'dynamodb:Query', 'dynamodb:Scan'),
    ),
    write: anyOf(
      'dynamodb/table',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
      'dynamodb:DeleteItem',
      'dynamodb:BatchWriteItem',
      'dynamodb:PartiQLInsert',
      'dynamodb:PartiQLUpdate',
      'dynamodb:PartiQLDelete',
    ),
  },
  {
    kind: dataset,
    what: 'secret',
    id: 'secretsmanager/Secret',
    classes: ['secret'],
    read: anyOf('secretsmanager/Secret', 'secretsmanager:GetSecretValue'),
    write: anyOf('secretsmanager/Secret', 'secretsmanager:PutSecretValue', 'secretsmanager:UpdateSecret'),
  },
  {
    kind: dataset,
    what: 'parameter',
    id: 'ssm/parameter',
    read: anyOf(
      'ssm/parameter',
      'ssm:GetParameter',
      'ssm:GetParameters',
      'ssm:GetParametersByPath',
      'ssm:GetParameterHistory',
    ),
    write: anyOf('ssm/parameter', 'ssm:PutParameter'),
  },
  {
    kind: dataset,
    what: 'stream',
    id: 'kinesis/stream',
    read: anyOf('kinesis/stream', 'kinesis:GetRecords'),
    write: anyOf('kinesis/stream', 'kinesis:PutRecord', 'kinesis:PutRecords'),
  },
  {
    kind: dataset,
    what: 'queue',
    id: 'sqs/queue',
    read: anyOf('sqs/queue', 'sqs:ReceiveMessage'),
    write: anyOf('sqs/queue', 'sqs:SendMessage'),
  },
  {
    kind: dataset,
    what: 'database cluster',
    id: 'rds-data/cluster',
    // The Data API signs in with a secret, which the caller must be able to read.
    read: [
      [
        ['rds-data:ExecuteStatement', 'rds-data/cluster'],
        ['secretsmanager:GetSecretValue', 'secretsmanager/Secret'],
      ],
    ],
    write: [
      [
        ['rds-data:ExecuteStatement', 'rds-data/cluster'],
        ['secretsmanager:GetSecretValue', 'secretsmanager/Secret'],
      ],
    ],
    doubt: 'the rights of the database user that the secret signs in as are not in this file',
  },
  {
    kind: dataset,
    what: 'search domain',
    id: 'es/domain',
    namedBy: ['arn:${Partition}:es:${Region}:${Account}:domain/${DomainName}/${Path}'],
    read: anyOf(
      'arn:${Partition}:es:${Region}:${Account}:domain/${DomainName}/${Path}',
      'es:ESHttpGet',
      'es:ESHttpPost',
    ),
    write: anyOf(
      'arn:${Partition}:es:${Region}:${Account}:domain/${DomainName}/${Path}',
      'es:ESHttpPut',
      'es:ESHttpPost',
    ),
  },
  {
    kind: dataset,
    what: 'search collection',
    id: 'aoss/Collection',
    read: anyOf('aoss/Collection', 'aoss:APIAccessAll'),
    write: anyOf('aoss/Collection', 'aoss:APIAccessAll'),
    doubt: 'the data access policy of the OpenSearch collection must allow it too',
  },
  {
    kind: dataset,
    what: 'vector index',
    id: 's3vectors/Index',
    read: anyOf('s3vectors/Index', 's3vectors:QueryVectors', 's3vectors:GetVectors'),
    write: anyOf('s3vectors/Index', 's3vectors:PutVectors'),
  },
  {
    kind: dataset,
    what: 'log group',
    id: 'logs/log-group',
    namedBy: ['logs/log-stream', 'arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:*'],
    read: anyOf('logs/log-stream', 'logs:GetLogEvents').concat(
      anyOf('arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:*', 'logs:FilterLogEvents'),
    ),
    write: anyOf('logs/log-stream', 'logs:PutLogEvents'),
  },
  {
    kind: dataset,
    what: 'repository',
    id: 'codecommit/repository',
    classes: ['source-code'],
    read: anyOf('codecommit/repository', 'codecommit:GitPull', 'codecommit:GetFile'),
    write: anyOf('codecommit/repository', 'codecommit:GitPush', 'codecommit:PutFile'),
  },
  {
    kind: dataset,
    what: 'agent memory',
    id: 'bedrock-agentcore/memory',
    read: anyOf(
      'bedrock-agentcore/memory',
      'bedrock-agentcore:RetrieveMemoryRecords',
      'bedrock-agentcore:ListMemoryRecords',
      'bedrock-agentcore:GetEvent',
      'bedrock-agentcore:ListEvents',
    ),
    write: anyOf(
      'bedrock-agentcore/memory',
      'bedrock-agentcore:CreateEvent',
      'bedrock-agentcore:BatchCreateMemoryRecords',
    ),
  },
  {
    kind: knowledgeBase,
    what: 'knowledge base',
    id: 'bedrock/knowledge-base',
    read: anyOf('bedrock/knowledge-base', 'bedrock:Retrieve'),
    write: anyOf('bedrock/knowledge-base', 'bedrock:IngestKnowledgeBaseDocuments'),
  },
  {
    kind: knowledgeBase,
    what: 'search index',
    id: 'kendra/index',
    read: anyOf('kendra/index', 'kendra:Query', 'kendra:Retrieve'),
    write: anyOf('kendra/index', 'kendra:BatchPutDocument'),
  },
]
