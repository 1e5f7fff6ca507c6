import type { Home } from '../../aws-bedrock/account.ts'
import { homeOf } from '../../aws-bedrock/account.ts'
import type { TfResource } from './resource.ts'

/** No account has this number: what is planned for an account that nothing names joins with nothing. */
const nobodys = '000000000000'

/** The account and region that the resources are in: the one looked up, else the one that most ARNs name. */
export function homeOfAll(resources: readonly TfResource[]): Home {
  const looked = resources.find(({ type, mode }) => mode === 'data' && type === 'aws_caller_identity')
  const account = looked?.values['account_id']
  const arns = resources.flatMap(({ values }) => [values['arn'], values['agent_arn'], values['invoke_arn']])
  const texts = arns.filter((each) => typeof each === 'string')
  const ofIam = texts.flatMap((arn) => /^arn:([^:]+):iam::(\d{12}):/.exec(arn)?.slice(1, 3).join(' ') ?? [])
  const homes = texts.flatMap((arn) => homeOf(arn) ?? [])
  const [partition = 'aws', number = nobodys] = (
    most([...ofIam, ...homes.map((home) => `${home.partition} ${home.account}`)]) ?? `aws ${nobodys}`
  ).split(' ')
  const region = resources.find(({ type, mode }) => mode === 'data' && type === 'aws_region')?.values
  const named = region?.['region'] ?? region?.['name'] ?? region?.['id']
  return {
    partition,
    account: typeof account === 'string' && /^\d{12}$/.test(account) ? account : number,
    region: typeof named === 'string' ? named : (most(homes.map((home) => home.region)) ?? 'unknown'),
  }
}

/** The most frequent; of equals the first by name. */
function most(all: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(all, (each) => each)].map(([text, each]) => ({ text, count: each.length }))
  return counts.toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))[0]?.text
}
