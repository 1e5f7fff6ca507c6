import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { model } from '@throughline/graph/ontology/assets/model.ts'
import { modelEndpoint } from '@throughline/graph/ontology/assets/model-endpoint.ts'
import { serves } from '@throughline/graph/ontology/relations/serves.ts'
import { trainedOn } from '@throughline/graph/ontology/relations/trained-on.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { nameIn } from './account.ts'
import type { CustomModelWire, ProvisionedWire } from './wire.ts'

/**
 * States where a model is served, by its ARN. A model of the account's own is an asset beside the place where it is
 * served; AWS's are known by that place alone.
 */
export function stateModel(builder: ClaimBuilder, arn: string, place: RecordPlace, name?: string): string {
  if (!isOwn(arn)) return builder.asset(modelEndpoint, arn, name ?? nameIn(arn), {}, place)
  const at = builder.asset(modelEndpoint, `model-endpoint:${arn}`, `${name ?? nameIn(arn)} on demand`, {}, place)
  builder.asset(model, arn, name ?? nameIn(arn), {}, place)
  builder.relation(serves, at, arn, {}, place)
  return at
}

/** States a model that was trained in the account, and on what. */
export function stateCustomModel(builder: ClaimBuilder, record: CustomModelWire, place: RecordPlace): void {
  const { modelArn: id, modelName, trainingDataConfig } = record
  builder.asset(model, id, modelName ?? nameIn(id), {}, place)
  const bucket = /^s3:\/\/([^/]+)/.exec(trainingDataConfig?.s3Uri ?? '')?.[1]
  if (bucket === undefined) return
  const partition = id.split(':')[1] ?? 'aws'
  const to = builder.asset(dataset, `arn:${partition}:s3:::${bucket}`, bucket, {}, place)
  builder.relation(trainedOn, id, to, {}, place)
}

/** States reserved throughput: a place of its own where a model is served. */
export function stateProvisioned(builder: ClaimBuilder, record: ProvisionedWire, place: RecordPlace): void {
  const { provisionedModelArn: id, provisionedModelName, modelArn } = record
  builder.asset(modelEndpoint, id, provisionedModelName ?? nameIn(id), {}, place)
  if (modelArn == null || !isOwn(modelArn)) return
  builder.asset(model, modelArn, undefined, {}, place)
  builder.relation(serves, id, modelArn, {}, place)
}

function isOwn(arn: string): boolean {
  return /:custom-model\//.test(arn)
}
