import { role } from '@throughline/graph/ontology/assets/role.ts'
import { workload } from '@throughline/graph/ontology/assets/workload.ts'
import { runsAs } from '@throughline/graph/ontology/relations/runs-as.ts'
import { homeOf, nameIn } from '../../aws-bedrock/account.ts'
import { containInAccount } from '../../aws-bedrock/contained.ts'
import type { TfContext } from '../context.ts'
import { profileWire, roleWire } from '../iam/wire.ts'
import type { TfResource } from '../resources/resource.ts'
import { placeOf } from '../resources/typed.ts'
import { tagProperties } from './tags.ts'
import { instanceWire, notebookWire } from './wire.ts'

/** States virtual machines and notebooks, with the roles that they hand to whatever runs on them. */
export function stateMachines(context: TfContext): void {
  const { resources } = context
  const roles = new Map(resources.of('aws_iam_role', roleWire).map(({ value }) => [value.name, value.arn]))
  const profiles = new Map(
    resources.of('aws_iam_instance_profile', profileWire).map(({ value }) => [value.name, roles.get(value.role ?? '')]),
  )
  for (const { value, resource } of resources.of('aws_instance', instanceWire)) {
    const name = value.tags?.['Name'] ?? nameIn(value.arn)
    state(context, value.arn, name, value.tags, profiles.get(value.iam_instance_profile ?? undefined), resource)
  }
  for (const { value, resource } of resources.of('aws_sagemaker_notebook_instance', notebookWire)) {
    state(context, value.arn, value.name, undefined, value.role_arn, resource)
  }
}

function state(
  { builder }: TfContext,
  id: string,
  name: string,
  tags: Readonly<Record<string, string>> | null | undefined,
  roleArn: string | undefined,
  resource: TfResource,
): void {
  const place = placeOf(resource)
  builder.asset(workload, id, name, { selfRunning: true, ...tagProperties(tags, false) }, place)
  const home = homeOf(id)
  if (home !== undefined) containInAccount(builder, home, id, place)
  if (roleArn === undefined) return
  builder.asset(role, roleArn, undefined, {}, place)
  builder.relation(runsAs, id, roleArn, { grants: [`${id}#role`] }, place)
}
