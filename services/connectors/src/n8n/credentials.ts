import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { holds } from '@throughline/graph/ontology/relations/holds.ts'
import { providerOf } from '../mcp-config/provider.ts'
import { credentialProperties, describeSecret, passwordInUrl } from '../secrets/describe-secret.ts'
import { isSecretName, looksSecret } from '../secrets/looks-secret.ts'
import { referenceId } from '../secrets/reference.ts'
import { formatOf } from '../secrets/token-formats.ts'
import { grantOf, type N8nContext, placeOf, stateInstance } from './context.ts'
import { isExpression, type Node, type Workflow } from './workflow.ts'

/** States the credentials that a node signs in with, for who acts through it. A workflow names those that n8n keeps for it. */
export function stateCredentials(
  context: N8nContext,
  workflow: Workflow,
  node: Node,
  holder: string,
): readonly string[] {
  return [...stateStored(context, workflow, node, holder), ...stateLiterals(context, workflow, node, holder)]
}

function stateStored(context: N8nContext, workflow: Workflow, node: Node, holder: string): readonly string[] {
  const { builder, instance } = context
  const grants = [grantOf(context, workflow, node)]
  return Object.entries(node.credentials).map(([type, { id, name }]) => {
    const key = String(id ?? name ?? type)
    const place = placeOf(node, '/credentials')
    const properties = { provider: providerOf(type), type: 'stored', isLiteral: false }
    const to = referenceId(`n8n/${instance}`, { source: 'secret', name: key })
    builder.asset(credential, to, name ?? type, properties, place)
    builder.relation(holds, holder, to, { grants }, place)
    const note = 'n8n keeps the credentials of its workflows, with the key to them'
    builder.relation(holds, stateInstance(context, place), to, { basis: 'computed', note }, place)
    return to
  })
}

/** States the secrets that stand in a node's parameters in clear: whoever sees the workflow has them. */
export function stateLiterals(context: N8nContext, workflow: Workflow, node: Node, holder: string): readonly string[] {
  const { builder, fingerprint } = context
  const grants = [grantOf(context, workflow, node)]
  const place = placeOf(node, '/parameters')
  return literalsIn(node.parameters).map(({ name, value }) => {
    const description = describeSecret(value, fingerprint)
    const provider = description.provider === 'unknown' ? providerOf(name) : description.provider
    const properties = { ...credentialProperties(description), provider }
    const to = builder.asset(credential, description.id, `${name} of ${node.name}`, properties, place)
    builder.relation(holds, holder, to, { grants }, place)
    builder.relation(holds, stateInstance(context, place), to, { grants }, place)
    return to
  })
}

interface Literal {
  readonly name: string
  readonly value: string
}

/** Secrets in clear, wherever in the parameters: by their key, or as the value of a header or field with a name. */
function literalsIn(value: unknown, key = ''): readonly Literal[] {
  if (typeof value === 'string') {
    const isText = value === '' || isExpression(value) || value.length > maxLength
    return !isText && isSecret(key, value) ? [{ name: key, value }] : []
  }
  if (typeof value !== 'object' || value === null) return []
  // A picked resource: its id is random and no secret.
  if ('__rl' in value) return []
  const named = 'name' in value && typeof value.name === 'string' ? value.name : undefined
  return Object.entries(value).flatMap(([inner, each]) => {
    const label = Array.isArray(value) ? key : inner === 'value' && named !== undefined ? named : inner
    // Code and prompts are long and full of words; what is a name is no secret.
    return inner === 'name' || /^(?:jsCode|code|systemMessage|text|prompt|content)$/.test(inner)
      ? []
      : literalsIn(each, label)
  })
}

const maxLength = 4096

/** Parameters are full of random ids, so that chance alone tells nothing: a telling name, or a form that only secrets have. */
function isSecret(name: string, value: string): boolean {
  const bare = value.replace(/^(?:bearer|basic|token)\s+/i, '')
  const isFormed = formatOf(bare) !== undefined || passwordInUrl(bare) !== undefined
  return (isFormed || isSecretName(name)) && looksSecret(name, value)
}
