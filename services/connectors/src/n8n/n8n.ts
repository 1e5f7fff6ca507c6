import { ClaimBuilder } from '../claims/claim-builder.ts'
import type { Connector, SourceFile } from '../connector.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { isRejection } from '../reading/rejection.ts'
import { stateWorkflows } from './normalise.ts'
import { readWorkflows } from './read-workflows.ts'

const format = 'n8n'

export const n8n: Connector = {
  format,
  about: 'n8n workflows: agents with their tools, models, memory, knowledge and credentials, and what starts them.',

  detect(file) {
    if (!/^\s*[[{]/.test(file.text) || !/"nodes"\s*:\s*\[/.test(file.text)) return 0
    return /"connections"\s*:\s*\{/.test(file.text) && /"(?:@n8n\/)?n8n-nodes-[\w-]+\./.test(file.text) ? 2 : 0
  },

  read(file, context) {
    const document = parseJsonDocument(file)
    if (isRejection(document)) {
      const builder = new ClaimBuilder({
        source: context.source ?? format,
        file: file.file,
        observedAt: file.modifiedAt,
      })
      builder.reject(document)
      return builder.reading({ format })
    }
    const {
      workflows,
      instance: stated,
      rejected,
    } = readWorkflows(document.value, { document, file: file.file, pointer: '' })
    const instance = context.source?.replace(/^n8n:/, '') ?? stated ?? folderOf(file)
    const source = context.source ?? `${format}:${instance}`
    const builder = new ClaimBuilder({ source, file: file.file, observedAt: file.modifiedAt })
    for (const rejection of rejected) builder.reject(rejection)
    const { fingerprint, toolOverrides: overrides } = context
    stateWorkflows({ builder, instance, workflows, fingerprint, overrides })
    return builder.reading({ format, complete: context.complete ?? !/"nextCursor"\s*:\s*"/.test(file.text) })
  },
}

/** Workflows that do not say which n8n they are of are of one for each folder. */
function folderOf(file: SourceFile): string {
  const folder = file.file.split('/').slice(0, -1).join('/')
  return folder === '' ? 'here' : folder
}
