import type { Properties } from '@throughline/graph/facts/claim.ts'
import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { classesOf } from '../data-classification/classes.ts'
import { sensitivityOf } from '../data-classification/sensitivity.ts'
import { addressOf, systemId } from '../ids.ts'
import type { WireData } from './wire.ts'

/** A level such as `restricted` says how sensitive data is, any other word what it holds. */
export function classification(word: string | null | undefined): Properties {
  if (word === undefined || word === null || word.trim() === '') return {}
  const sensitivity = sensitivityOf(word)
  return sensitivity === undefined ? { classes: classesOf(word) } : { sensitivity }
}

/** States data that a model was made from: a bucket by its ARN, so that it is the one of the account; else by its address. */
export function stateData(
  builder: ClaimBuilder,
  data: WireData,
  within: readonly string[],
  place: RecordPlace,
): string | undefined {
  const url = data.contents?.url ?? ''
  const bucket = /^s3a?:\/\/([\w.-]+)(?:\/|$)/.exec(url)?.[1]
  const name = data.name ?? undefined
  const id =
    bucket !== undefined
      ? `arn:aws:s3:::${bucket}`
      : /^https?:\/\//i.test(url) && URL.canParse(url)
        ? `dataset:${addressOf(url)}`
        : name === undefined
          ? undefined
          : systemId('dataset', 'cyclonedx', ...within, name)
  if (id === undefined) return undefined
  return builder.asset(dataset, id, name ?? id, classification(data.classification), place)
}
