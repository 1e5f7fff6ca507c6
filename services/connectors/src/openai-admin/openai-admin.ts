import { documentConnector } from '../reading/document-connector.ts'
import { certaintyBy, GroupedRecords } from '../reading/grouped-records.ts'
import type { Table } from '../reading/listed-records.ts'
import {
  type Organisation,
  stateAdminKey,
  stateProject,
  stateProjectKey,
  stateServiceAccount,
  stateUser,
} from './normalise.ts'
import { adminKeySchema, projectKeySchema, projectSchema, serviceAccountSchema, userSchema } from './wire.ts'

const sorts = {
  'organization.project': 'project',
  'organization.user': 'user',
  'organization.project.user': 'project-user',
  'organization.project.service_account': 'service-account',
  'organization.project.api_key': 'project-key',
  'organization.admin_api_key': 'admin-key',
} as const

type Sort = (typeof sorts)[keyof typeof sorts]

function sortOf(record: Table): Sort | undefined {
  const object = typeof record['object'] === 'string' ? record['object'].replace(/^object:\s*/, '') : ''
  return Object.hasOwn(sorts, object) ? sorts[object as keyof typeof sorts] : undefined
}

export const openaiAdmin = documentConnector({
  format: 'openai-admin',
  about: 'OpenAI’s administration API: projects, users, service accounts and API keys.',
  marker: /"organization\.(?:project|user|admin_api_key)|"object: organization\./,
  certainty: certaintyBy(sortOf),
  state(input) {
    const { builder, source } = input
    const records = new GroupedRecords(input, sortOf, 'project, user, service account, API key')
    const projects = records.take('project', projectSchema)
    const [first, ...more] = projects
    const organisation: Organisation = { builder, source, onlyProject: more.length === 0 ? first?.value.id : undefined }
    for (const project of projects) stateProject(organisation, project)
    for (const record of records.take('user', userSchema)) stateUser(organisation, record, 'organisation')
    for (const record of records.take('project-user', userSchema)) stateUser(organisation, record, 'project')
    for (const record of records.take('service-account', serviceAccountSchema))
      stateServiceAccount(organisation, record)
    const keys = records.take('project-key', projectKeySchema)
    for (const record of keys) stateProjectKey(organisation, record)
    const known = new Set(keys.map(({ value }) => value.id))
    for (const record of records.take('admin-key', adminKeySchema)) {
      // The same key in both lists is a project's.
      if (!known.has(record.value.id)) stateAdminKey(organisation, record)
    }
  },
})
