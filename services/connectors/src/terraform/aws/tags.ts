import type { Properties } from '@throughline/graph/facts/claim.ts'
import { sensitivityOf } from '../../data-classification/sensitivity.ts'

/** Tag keys by what they mean, as companies write them; compared without case and separators. */
const environmentKeys = new Set(['environment', 'env', 'stage'])
const classificationKeys = new Set(['dataclassification', 'classification', 'sensitivity', 'confidentiality'])
const ownerKeys = new Set(['owner', 'team', 'owners'])

const environments: readonly (readonly [RegExp, string])[] = [
  [/^(?:prod|production|prd|live)$/i, 'prod'],
  [/^(?:staging|stage|stg|preprod|pre-prod|uat)$/i, 'staging'],
  [/^(?:dev|development|test|testing|sandbox|qa)$/i, 'dev'],
]

/** What a resource's tags say of it: where in its life it stands, whose it is, how sensitive its data is. */
export function tagProperties(tags: Readonly<Record<string, string>> | null | undefined, isData: boolean): Properties {
  const properties: Record<string, string | number | string[]> = {}
  for (const [key, value] of Object.entries(tags ?? {})) {
    const plain = key.toLowerCase().replaceAll(/[^a-z]/g, '')
    if (environmentKeys.has(plain)) {
      const environment = environments.find(([pattern]) => pattern.test(value))?.[1]
      if (environment !== undefined) properties['environment'] = environment
    } else if (ownerKeys.has(plain) && value !== '') properties['owners'] = [value]
    else if (isData && classificationKeys.has(plain)) {
      const sensitivity = sensitivityOf(value)
      if (sensitivity !== undefined) properties['sensitivity'] = sensitivity
    }
  }
  return properties
}
