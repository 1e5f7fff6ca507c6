import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import { role } from '@throughline/graph/ontology/assets/role.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { user } from '@throughline/graph/ontology/assets/user.ts'
import { canInvoke } from '@throughline/graph/ontology/relations/can-invoke.ts'
import { exposes } from '@throughline/graph/ontology/relations/exposes.ts'
import { reaches } from '@throughline/graph/ontology/relations/reaches.ts'
import type { z } from 'zod'
import { functionArn } from '../../aws-bedrock/account.ts'
import { stateFunction, stateFunctionUrl } from '../../aws-bedrock/functions.ts'
import { addressOf, endpointId } from '../../ids.ts'
import { internet } from '../../untrusted-sources.ts'
import type { TfContext } from '../context.ts'
import { placeOf, type Typed } from '../resources/typed.ts'
import { type Api, apisOf } from './apis.ts'
import { functionUrlWire, functionWire, permissionWire } from './wire.ts'

/** States functions with their roles, their secrets, their addresses, and who else may call them. */
export function stateFunctions(context: TfContext): void {
  const { resources, builder, reading } = context
  const functions = resources.of('aws_lambda_function', functionWire)
  for (const { value, resource } of functions) {
    const variables = Object.assign({}, ...value.environment.map((each) => each.variables ?? {}))
    const said = { arn: value.arn, name: value.function_name, role: value.role ?? undefined, variables }
    stateFunction(builder, said, reading.fingerprint, placeOf(resource))
  }
  const arns = new Map(functions.map(({ value }) => [value.function_name, value.arn]))
  const arnOf = (name: string) =>
    name.startsWith('arn:') ? functionArn(name) : arns.get(name.replace(/^\d{12}:function:|:[^:]*$/g, ''))
  for (const { value, resource } of resources.of('aws_lambda_function_url', functionUrlWire)) {
    const arn = value.function_arn ?? arnOf(value.function_name)
    if (arn === undefined || value.function_url == null) continue
    const said = { arn, url: value.function_url, isOpen: value.authorization_type === 'NONE' }
    stateFunctionUrl(builder, said, placeOf(resource))
  }
  const apis = apisOf(resources, context.home)
  for (const permission of resources.of('aws_lambda_permission', permissionWire)) {
    const arn = arnOf(permission.value.function_name)
    if (arn !== undefined) statePermission(context, arn, permission, apis)
  }
}

/** A statement of the function's own policy. What services do for nobody but the account itself leads nowhere. */
function statePermission(
  { builder }: TfContext,
  arn: string,
  { value, resource }: Typed<z.output<typeof permissionWire>>,
  apis: readonly Api[],
): void {
  const place = placeOf(resource)
  const { principal, source_arn: sourceArn, action } = value
  // Who may use its address is said with the address.
  if (action != null && !/^lambda:(?:InvokeFunction|\*)$/i.test(action)) return
  const grants = [`${arn}#${value.statement_id ?? resource.address}`]
  const [, type] = /^arn:[^:]+:iam::\d{12}:(user|role)\/.+/.exec(principal) ?? []
  if (type !== undefined) {
    builder.asset(type === 'user' ? user : role, principal, undefined, {}, place)
    builder.relation(canInvoke, principal, arn, { grants, basis: 'computed' }, place)
  } else if (principal === '*' && sourceArn == null && value.source_account == null && value.principal_org_id == null) {
    const note = 'whoever has any AWS account may call it'
    const properties = { exposure: 'internet', auth: 'none' }
    const id = builder.asset(endpoint, `endpoint:${arn}`, `calls of ${value.function_name}`, properties, place)
    builder.relation(exposes, id, arn, { grants }, place)
    builder.asset(untrustedSource, internet.id, internet.name, { profile: internet.profile }, place)
    builder.relation(reaches, internet.id, id, { grants, basis: 'computed', note }, place)
  } else if (principal.startsWith('apigateway.')) {
    const api = apis.find(({ id }) => sourceArn?.split(':')[5]?.split('/')[0] === id)
    if (api === undefined) return
    const { exposure, auth, url, at } = api
    const id = builder.asset(endpoint, endpointId(url), addressOf(url), { exposure, auth }, placeOf(at))
    builder.relation(exposes, id, arn, { grants }, place)
    if (exposure !== 'internet') return
    const note = 'addresses of API Gateway are public unless the API is private'
    builder.asset(untrustedSource, internet.id, internet.name, { profile: internet.profile }, place)
    builder.relation(reaches, internet.id, id, { grants, basis: 'computed', note }, place)
  }
}
