/** An account and region in which ids without an ARN are meant. */
export interface Home {
  readonly partition: string
  readonly region: string
  readonly account: string
}

/** The home that an ARN names; undefined for what belongs to no account or region. */
export function homeOf(arn: string): Home | undefined {
  const [, partition, region, account] = /^arn:([^:]+):[^:]+:([a-z0-9-]+):(\d{12}):/.exec(arn) ?? []
  if (partition === undefined || region === undefined || account === undefined) return undefined
  return { partition, region, account }
}

/** The ARN of something of Bedrock that is only named by its id. */
export function bedrockArn({ partition, region, account }: Home, type: string, id: string): string {
  return `arn:${partition}:bedrock:${region}:${account}:${type}/${id}`
}

/** The account as an asset. */
export function accountArn({ partition, account }: Pick<Home, 'partition' | 'account'>): string {
  return `arn:${partition}:iam::${account}:root`
}

/** A function without its version or alias: one function, whatever is called of it. */
export function functionArn(arn: string): string {
  return arn.replace(/^(arn:[^:]+:lambda:[^:]+:\d{12}:function:[^:]+).*$/, '$1')
}

/** Regions' own prefixes of inference profiles. */
const profile = /^(?:us|eu|apac|jp|au|ca|sa|global|us-gov)\./

/** The ARN of a model that an agent names by id: AWS's own, or one of the account's inference profiles. */
export function modelArn(home: Home, model: string): string {
  if (model.startsWith('arn:')) return model
  if (profile.test(model)) return bedrockArn(home, 'inference-profile', model)
  return `arn:${home.partition}:bedrock:${home.region}::foundation-model/${model}`
}

/** The last part of an ARN, without its type. */
export function nameIn(arn: string): string {
  return arn.replace(/^.*?[:/](?=[^:/]+$)/, '')
}
