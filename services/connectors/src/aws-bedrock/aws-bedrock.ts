import { ClaimBuilder } from '../claims/claim-builder.ts'
import type { Connector } from '../connector.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { isRejection } from '../reading/rejection.ts'
import { stateRecords } from './normalise.ts'
import { findRecords } from './records.ts'

const format = 'aws-bedrock'

/** Keys of the API's answers that no other format has. */
const marker =
  /"(?:agentArn|agentResourceRoleArn|agentActionGroup|agentKnowledgeBase|knowledgeBaseArn|dataSourceConfiguration|guardrailArn|agentCollaborator|agentSummaries|knowledgeBaseSummaries|provisionedModelArn|dataSourceSummaries|actionGroupSummaries|FunctionUrl)"\s*:|"FunctionArn"\s*:\s*"arn:/

export const awsBedrock: Connector = {
  format,
  about: 'Amazon Bedrock: agents with their action groups, knowledge bases, data sources, guardrails and models.',

  detect(file) {
    return /^\s*[[{]/.test(file.text) && marker.test(file.text) ? 2 : 0
  },

  read(file, context) {
    const document = parseJsonDocument(file)
    const account = /"arn:[^:"]+:(?:bedrock|lambda):[a-z0-9-]+:(\d{12}):/.exec(file.text)?.[1]
    const source = context.source ?? (account === undefined ? format : `${format}:${account}`)
    const builder = new ClaimBuilder({ source, file: file.file, observedAt: file.modifiedAt })
    if (isRejection(document)) builder.reject(document)
    else {
      const records = findRecords(document.value)
      if (records.length === 0) builder.reject({ code: 'no-records', reason: 'it holds no answer of the Bedrock API' })
      stateRecords(records, { document, file: file.file, pointer: '' }, builder, context)
    }
    // A file states all that it holds; that it holds all of the account only the operator knows.
    return builder.reading({ format, complete: context.complete ?? !/"nextToken"\s*:\s*"/.test(file.text) })
  },
}
