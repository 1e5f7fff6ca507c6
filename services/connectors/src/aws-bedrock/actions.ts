import { parseJsonDocument } from '../reading/json-document.ts'
import { isRejection } from '../reading/rejection.ts'
import { textFile } from '../reading/source-file.ts'
import { parseYamlDocument } from '../reading/yaml-document.ts'
import { namedTool, type ToolListing } from '../tool-classification/tool-listing.ts'
import type { ActionGroup } from './action-groups.ts'

/** One thing that an action group lets an agent do. */
export interface Action {
  readonly listing: ToolListing
  /** The user confirms each call. */
  readonly confirmed: boolean
}

const methods = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options'])

/** The functions of a group, or the operations of its OpenAPI schema; of a schema that lies elsewhere, the group itself. */
export function actionsOf(group: ActionGroup): readonly Action[] {
  const functions = (group.functionSchema?.functions ?? []).map(
    ({ name, description, parameters, requireConfirmation }): Action => ({
      listing: {
        name: `${group.actionGroupName}/${name}`,
        description: description ?? '',
        parameters: Object.keys(parameters ?? {}),
      },
      confirmed: requireConfirmation === 'ENABLED',
    }),
  )
  if (functions.length > 0) return functions
  const operations = operationsIn(group.apiSchema?.payload ?? '').map(
    (listing): Action => ({
      listing: { ...listing, name: `${group.actionGroupName}/${listing.name}` },
      confirmed: false,
    }),
  )
  if (operations.length > 0) return operations
  const description = group.description ?? ''
  return [{ listing: { ...namedTool(group.actionGroupName), description }, confirmed: false }]
}

function operationsIn(payload: string): readonly ToolListing[] {
  if (payload.trim() === '') return []
  const file = textFile('schema', payload)
  const parsed = payload.trimStart().startsWith('{') ? parseJsonDocument(file) : parseYamlDocument(file)
  if (isRejection(parsed)) return []
  return entriesOf(membersOf(parsed.value)['paths']).flatMap(([path, item]) =>
    entriesOf(item)
      .filter(([method]) => methods.has(method))
      .map(([method, operation]) => listingOf(`${method} ${path}`, membersOf(operation))),
  )
}

function listingOf(fallback: string, operation: Readonly<Record<string, unknown>>): ToolListing {
  const { operationId, description, summary, parameters, requestBody } = operation
  const named = (Array.isArray(parameters) ? parameters : []).map((each) => String(membersOf(each)['name'] ?? ''))
  const bodies = entriesOf(membersOf(requestBody)['content']).flatMap(([, content]) =>
    Object.keys(membersOf(membersOf(membersOf(content)['schema'])['properties'])),
  )
  return {
    name: typeof operationId === 'string' && operationId !== '' ? operationId : fallback,
    description: [summary, description].filter((each) => typeof each === 'string').join(' '),
    parameters: [...named, ...bodies].filter((each) => each !== ''),
  }
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(membersOf(value))
}
