import { data } from '@throughline/graph/ontology/asset-kinds.ts'
import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { knowledgeBase } from '@throughline/graph/ontology/assets/knowledge-base.ts'
import { resource } from '@throughline/graph/ontology/assets/resource.ts'

export type DataKind = (typeof data)[number]

/** For messages: what a cell may name. */
export const dataKinds = data.map(({ kind }) => kind).join(', ')

/** The kind that the cell names, else the one that the ARN is of, else a dataset. Undefined where the cell names none. */
export function kindOf(cell: string | undefined, id: string): DataKind | undefined {
  if (cell === undefined || cell === '') return kindOfArn(id)
  const plain = (text: string) => text.toLowerCase().replaceAll(/[\s_-]/g, '')
  return data.find(({ kind, label }) => plain(kind) === plain(cell) || plain(label) === plain(cell))
}

function kindOfArn(id: string): DataKind {
  if (/^arn:[\w-]+:bedrock:[^:]*:[^:]*:knowledge-base\//.test(id)) return knowledgeBase
  if (/^arn:[\w-]+:(?:iam::\d+:root|organizations:)/.test(id)) return resource
  return dataset
}
