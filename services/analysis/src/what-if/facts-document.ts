import type { Rejection } from '@throughline/connectors/connector.ts'
import { facts } from '@throughline/connectors/facts/facts.ts'
import { textFile } from '@throughline/connectors/reading/source-file.ts'
import type { Evidence } from '@throughline/graph/facts/evidence.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { AddedFacts } from './changes.ts'

/** What evidence calls a document that a question brought along. */
const place = 'what-if'

/** Reads facts that a question adds, in the form of a facts file. All must be readable, else the question is refused. */
export function readFactsDocument(document: unknown, asOf: string): AddedFacts | Refusal {
  const text = JSON.stringify(document) ?? ''
  const { assets, relations, rejected } = facts.read(textFile(place, text, asOf), {
    fingerprint: refuseSecret,
    host: '',
  })
  const [first] = rejected
  if (first !== undefined) return refuse(`The added facts cannot all be read: ${placeOf(first)}${first.reason}.`)
  return { assets, relations }
}

/** Facts in the form of a facts file, each with the evidence that it has. */
export function writeFactsDocument({ assets, relations }: AddedFacts): object {
  return {
    throughline: 1,
    source: place,
    assets: assets.map(({ evidence, properties, ...asset }) => ({
      ...asset,
      ...properties,
      ...writtenEvidence(evidence),
    })),
    relations: relations.map(({ evidence, properties, ...relation }) => ({
      ...relation,
      ...properties,
      ...writtenEvidence(evidence),
    })),
  }
}

// Who ruled so is told by the file of rulings alone.
function writtenEvidence({ basis, ...written }: Evidence): object {
  const { author: _, ruling: __, ...evidence } = written
  return { basis, evidence }
}

function placeOf({ pointer = '' }: Rejection): string {
  return pointer === '' ? '' : `${pointer}: `
}

function refuseSecret(): never {
  throw new Error('a facts file holds no secrets to be fingerprinted')
}
