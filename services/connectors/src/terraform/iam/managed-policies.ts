/**
 * What AWS's own policies allow that Terraform attaches most, in short: a state names them and does not have their text.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'service-role/AWSLambdaBasicExecutionRole': ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
  AmazonS3ReadOnlyAccess: ['s3:Get*', 's3:List*', 's3:Describe*'],
  AmazonS3FullAccess: ['s3:*', 's3-object-lambda:*'],
  AmazonDynamoDBFullAccess: ['dynamodb:*'],
  AmazonSQSFullAccess: ['sqs:*'],
  SecretsManagerReadWrite: ['secretsmanager:*'],
  AmazonBedrockFullAccess: ['bedrock:*'],
  IAMFullAccess: ['iam:*'],
  AWSLambda_FullAccess: ['lambda:*'],
  AmazonSSMManagedInstanceCore: ['ssm:UpdateInstanceInformation', 'ssmmessages:*', 'ec2messages:*'],
}

/** The text of one of AWS's policies, as far as it bears on what is read; undefined where it is not known. */
export function managedPolicyText(arn: string): string | undefined {
  const name = /^arn:aws[a-z-]*:iam::aws:policy\/(.+)$/.exec(arn)?.[1]
  const actions = name !== undefined && Object.hasOwn(allowed, name) ? allowed[name] : undefined
  if (actions === undefined) return undefined
  const statement = { Effect: 'Allow', Action: actions, Resource: '*' }
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
}
