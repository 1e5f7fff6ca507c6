import { createHash } from 'node:crypto'
import { bedrockArn, type Home } from '../../aws-bedrock/account.ts'
import type { ConfigModule } from '../wire.ts'
import type { TfResource } from './resource.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Fills in what a plan does not know yet: identifiers that follow from names, and values that are another resource's
 * attribute, which the configuration says. What else is only known after apply stays unknown.
 */
export function withPlanned(
  resources: readonly TfResource[],
  configuration: ConfigModule | undefined,
  home: Home,
): readonly TfResource[] {
  if (configuration === undefined) return resources
  const named = resources.map((resource) => ({
    ...resource,
    values: { ...derived(resource, home), ...known(resource.values) },
  }))
  const byAddress = new Map(named.map((resource) => [resource.address, resource]))
  const expressions = expressionsOf(configuration, '')
  return named.map((resource) => {
    const said = expressions.get(withoutIndex(resource.address))
    if (said === undefined) return resource
    const module = moduleOf(resource.address)
    const filled = fill(resource.values, said, (reference) => resolve(reference, module, resource.address, byAddress))
    return { ...resource, values: typeof filled === 'object' && filled !== null ? { ...filled } : resource.values }
  })
}

/** Null stands for what is not known as well as for what is not set. */
function known(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}

/** Identifiers that a resource will have. Those that the service makes up get one that no other resource can have. */
function derived({ type, address, values }: TfResource, home: Home): Values {
  const name = typeof values['name'] === 'string' ? values['name'] : undefined
  const path = typeof values['path'] === 'string' ? values['path'] : '/'
  const iam = (what: string) =>
    name === undefined ? {} : { arn: `arn:${home.partition}:iam::${home.account}:${what}${path}${name}`, id: name }
  const made = `PLANNED${createHash('sha256').update(address).digest('hex').slice(0, 10).toUpperCase()}`
  switch (type) {
    case 'aws_iam_role':
      return iam('role')
    case 'aws_iam_user':
      return iam('user')
    case 'aws_iam_group':
      return iam('group')
    case 'aws_iam_policy':
      return iam('policy')
    case 'aws_lambda_function': {
      const { function_name } = values
      if (typeof function_name !== 'string') return {}
      return { arn: `arn:${home.partition}:lambda:${home.region}:${home.account}:function:${function_name}` }
    }
    case 'aws_s3_bucket': {
      const { bucket } = values
      return typeof bucket === 'string' ? { arn: `arn:${home.partition}:s3:::${bucket}`, id: bucket } : {}
    }
    case 'aws_bedrockagent_agent':
      return { agent_id: made, id: made, agent_arn: bedrockArn(home, 'agent', made) }
    case 'aws_bedrockagent_knowledge_base':
      return { id: made, arn: bedrockArn(home, 'knowledge-base', made) }
    case 'aws_bedrockagent_data_source':
      return { data_source_id: made }
    case 'aws_bedrock_guardrail':
      return { guardrail_id: made, guardrail_arn: bedrockArn(home, 'guardrail', made) }
    default:
      return {}
  }
}

/** Attributes that are written as another resource's attribute and nothing around it. */
const references = new Set([
  'agent_id',
  'agent_resource_role_arn',
  'bucket',
  'bucket_arn',
  'collection_arn',
  'execution_role_arn',
  'function_arn',
  'function_name',
  'group',
  'guardrail_identifier',
  'iam_instance_profile',
  'knowledge_base_id',
  'lambda',
  'permissions_boundary',
  'policy_arn',
  'role',
  'role_arn',
  'user',
])

/** What each resource's configuration says, by its address without index. */
function expressionsOf(module: ConfigModule, prefix: string): ReadonlyMap<string, Values> {
  const own = (module.resources ?? []).map(({ address, expressions }) => [prefix + address, expressions ?? {}] as const)
  const called = Object.entries(module.module_calls ?? {}).flatMap(([name, call]) =>
    call.module == null ? [] : [...expressionsOf(call.module, `${prefix}module.${name}.`)],
  )
  return new Map([...own, ...called])
}

/** Values with what the expressions know about them; blocks lie in one another in both. */
function fill(value: unknown, said: unknown, resolve: (references: readonly string[]) => unknown): unknown {
  if (Array.isArray(said)) {
    const list: readonly unknown[] = Array.isArray(value) ? value : []
    return said.map((each, index) => fill(list[index] ?? {}, each, resolve))
  }
  if (typeof said !== 'object' || said === null) return value
  if ('references' in said || 'constant_value' in said) {
    if (value !== undefined && !isEmptyBlock(value)) return value
    const listed = 'references' in said && Array.isArray(said.references) ? said.references : []
    const resolved = resolve(listed.filter((each) => typeof each === 'string'))
    return resolved === undefined && isEmptyBlock(value) ? undefined : resolved
  }
  if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value))) return value
  const filled: Record<string, unknown> = { ...value }
  for (const [key, each] of Object.entries(said)) {
    // A configuration does not tell a reference from a text that it stands in.
    const isText = typeof each === 'object' && each !== null && 'references' in each && !references.has(key)
    if (!isText) filled[key] = fill(filled[key], each, resolve)
  }
  return filled
}

function isEmptyBlock(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
}

/** A reference to one attribute of one resource: `aws_iam_role.x.arn`, listed with the resource itself. */
function resolve(
  references: readonly string[],
  module: string,
  from: string,
  byAddress: ReadonlyMap<string, TfResource>,
): unknown {
  const [longest, ...others] = references.toSorted((a, b) => b.length - a.length)
  if (longest === undefined || !others.every((other) => longest.startsWith(other))) return undefined
  const [, address, attribute] = /^((?:data\.)?[\w-]+\.[\w-]+(?:\[[^\]]*\])?)\.([\w]+)$/.exec(longest) ?? []
  if (address === undefined || attribute === undefined) return undefined
  const index = /\[[^\]]*\]$/.exec(from)?.[0] ?? ''
  const target =
    byAddress.get(module + address) ??
    byAddress.get(module + address + index) ??
    byAddress.get(`${module}${address}[0]`)
  return target?.values[attribute]
}

function moduleOf(address: string): string {
  return /^(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*/.exec(address)?.[0] ?? ''
}

function withoutIndex(address: string): string {
  return address.replaceAll(/\[[^\]]*\]/g, '')
}
