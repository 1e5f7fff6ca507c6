import type { z } from 'zod'
import { ClaimBuilder } from '../claims/claim-builder.ts'
import { recordPlace } from '../claims/record-place.ts'
import type { Connector, Rejection, SourceFile } from '../connector.ts'
import { check } from '../reading/check.ts'
import type { JsonDocument } from '../reading/document.ts'
import { pointer } from '../reading/pointer.ts'
import { isRejection } from '../reading/rejection.ts'
import { parseYamlDocument } from '../reading/yaml-document.ts'
import { stateAgents } from './state-agents.ts'
import { stateTasks } from './state-tasks.ts'
import { agentWire, taskWire } from './wire.ts'

const format = 'crewai'

const isAgents = /^[ \t]+backstory:/m
const isTasks = /^[ \t]+expected_output:/m

export const crewai: Connector = {
  format,
  about: 'CrewAI: agents and tasks in YAML, with their tools, models, delegation and MCP servers.',

  detect(file) {
    if (/^\s*[[{<]/.test(file.text)) return 0
    if (isAgents.test(file.text)) return /^[ \t]+(?:role|goal):/m.test(file.text) ? 2 : 1
    return isTasks.test(file.text) && /^[ \t]+description:/m.test(file.text) ? 2 : 0
  },

  read(file, context) {
    const document = parseYamlDocument(file)
    const crew = context.source?.replace(/^crewai:/, '') ?? crewOf(file)
    const source = context.source ?? `${format}:${crew}`
    const builder = new ClaimBuilder({ source, file: file.file, observedAt: file.modifiedAt })
    if (isRejection(document)) {
      builder.reject(document)
      return builder.reading({ format })
    }
    const placeOf = (at: string) => recordPlace(document, at)
    const crewContext = { builder, crew, fingerprint: context.fingerprint, placeOf }
    const reject = (rejections: readonly Rejection[]) => {
      for (const rejection of rejections) builder.reject(rejection)
    }
    // A file holds the one or the other; an agent without its story would still not be a task.
    if (isTasks.test(file.text) && !isAgents.test(file.text)) {
      stateTasks(crewContext, recordsOf(document, file, taskWire, reject))
    } else stateAgents(crewContext, recordsOf(document, file, agentWire, reject))
    return builder.reading({ format, complete: context.complete ?? true })
  },
}

/** The records by their names; bad ones are rejected, the others go on. */
function recordsOf<T>(
  document: JsonDocument,
  file: SourceFile,
  schema: z.ZodType<T>,
  reject: (rejections: readonly Rejection[]) => void,
): ReadonlyMap<string, T> {
  const { value } = document
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isTable) {
    reject([{ code: 'wrong-type', file: file.file, ...document.place(''), reason: 'expected a table of names' }])
    return new Map()
  }
  return new Map(
    Object.entries(value).flatMap(([name, record]): [string, T][] => {
      const checked = check(schema, record, { document, file: file.file, pointer: pointer(name) })
      if (checked.ok) return [[name, checked.value]]
      reject(checked.rejections)
      return []
    }),
  )
}

/** The project: agents and tasks of one crew lie in one folder, by custom in `config`. */
function crewOf({ file }: SourceFile): string {
  const folders = file.split('/').slice(0, -1)
  const kept = folders.at(-1) === 'config' ? folders.slice(0, -1) : folders
  return kept.length === 0 ? 'here' : kept.join('/')
}
