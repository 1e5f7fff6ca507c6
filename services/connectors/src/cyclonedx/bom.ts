import type { z } from 'zod'
import type { DocumentInput } from '../reading/document-connector.ts'
import { isTable, type RecordInDocument, takeRecord } from '../reading/listed-records.ts'
import { pointer } from '../reading/pointer.ts'
import {
  componentSchema,
  dependencySchema,
  serviceSchema,
  vulnerabilitySchema,
  type WireComponent,
  type WireService,
} from './wire.ts'

/** A service and the one that it is part of. */
export interface Service {
  readonly service: RecordInDocument<WireService>
  readonly parent: RecordInDocument<WireService> | undefined
}

/** The parts of a bill of materials, flat; what does not have the shape was rejected. */
export interface Bom {
  readonly components: readonly RecordInDocument<WireComponent>[]
  readonly services: readonly Service[]
  readonly dependencies: readonly RecordInDocument<z.infer<typeof dependencySchema>>[]
  readonly vulnerabilities: readonly RecordInDocument<z.infer<typeof vulnerabilitySchema>>[]
  /** Some part says that it does not list everything. */
  readonly isPartial: boolean
}

/** Reads a bill of materials, with components and services that lie in others. */
export function readBom(input: DocumentInput): Bom {
  const { value } = input.document
  const bom = isTable(value) ? value : {}
  const components: RecordInDocument<WireComponent>[] = []
  const services: Service[] = []
  const metadata = isTable(bom['metadata']) ? bom['metadata']['component'] : undefined
  if (metadata !== undefined) addComponent(metadata, '/metadata/component')
  for (const [record, at] of listOf(bom['components'], '/components')) addComponent(record, at)
  for (const [record, at] of listOf(bom['services'], '/services')) addService(record, at, undefined)
  return {
    components,
    services,
    dependencies: taken('dependencies', dependencySchema),
    vulnerabilities: taken('vulnerabilities', vulnerabilitySchema),
    isPartial: listOf(bom['compositions'], '').some(([each]) => isTable(each) && !isWhole(each['aggregate'])),
  }

  function addComponent(record: unknown, at: string): void {
    const component = takeRecord(componentSchema, { value: record, at }, input, input.builder)
    if (component !== undefined) components.push(component)
    const inner = isTable(record) ? record['components'] : undefined
    for (const [each, where] of listOf(inner, `${at}/components`)) addComponent(each, where)
  }

  function addService(record: unknown, at: string, parent: RecordInDocument<WireService> | undefined): void {
    const service = takeRecord(serviceSchema, { value: record, at }, input, input.builder)
    if (service !== undefined) services.push({ service, parent })
    const inner = isTable(record) ? record['services'] : undefined
    for (const [each, where] of listOf(inner, `${at}/services`)) addService(each, where, service ?? parent)
  }

  function taken<T>(name: string, schema: z.ZodType<T>): readonly RecordInDocument<T>[] {
    return listOf(bom[name], pointer(name)).flatMap(
      ([record, at]) => takeRecord(schema, { value: record, at }, input, input.builder) ?? [],
    )
  }

  function listOf(list: unknown, at: string): readonly (readonly [value: unknown, at: string])[] {
    if (list === undefined || list === null) return []
    if (Array.isArray(list)) return list.map((each: unknown, index) => [each, at + pointer(index)] as const)
    input.builder.reject({ code: 'wrong-type', pointer: at, ...input.document.place(at), reason: 'expected a list' })
    return []
  }
}

/** `complete`, and what says nothing about it. */
function isWhole(aggregate: unknown): boolean {
  return typeof aggregate !== 'string' || !/^(?:incomplete|unknown)/.test(aggregate)
}
