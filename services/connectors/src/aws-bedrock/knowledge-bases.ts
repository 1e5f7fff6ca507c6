import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { knowledgeBase } from '@throughline/graph/ontology/assets/knowledge-base.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { indexes } from '@throughline/graph/ontology/relations/indexes.ts'
import { readsFrom } from '@throughline/graph/ontology/relations/reads-from.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { addressOf } from '../ids.ts'
import { addressIn } from '../mcp-config/address.ts'
import { internet } from '../untrusted-sources.ts'
import { type Home, nameIn } from './account.ts'
import { containInAccount } from './contained.ts'
import type { DataSourceWire, KnowledgeBaseWire } from './wire.ts'

/** A store's ARN, whatever sort of store it is. */
const storeKey = /^(?:collectionArn|domainArn|indexArn|resourceArn|graphArn)$/

const crawled = 'its crawler follows the pages that it is given; whether outsiders write them is not said'
const stored = 'its passages and vectors lie there'

/** What a knowledge base's own record says, wherever it was read. */
export type KnowledgeBaseRecord = Pick<KnowledgeBaseWire, 'knowledgeBaseArn' | 'name' | 'storageConfiguration'>

/** States a knowledge base and the store that it keeps its passages in. */
export function stateKnowledgeBase(
  builder: ClaimBuilder,
  record: KnowledgeBaseRecord,
  home: Home,
  place: RecordPlace,
): void {
  const { knowledgeBaseArn: id, name, storageConfiguration } = record
  builder.asset(knowledgeBase, id, name ?? nameIn(id), {}, place)
  containInAccount(builder, home, id, place)
  for (const arn of storesIn(storageConfiguration)) {
    builder.asset(dataset, arn, undefined, {}, place)
    builder.relation(indexes, id, arn, { grants: [`${id}#storageConfiguration`], note: stored }, place)
  }
}

/** What a data source says, wherever it was read. */
export type DataSourceRecord = Omit<DataSourceWire, 'knowledgeBaseId'>

/** States what a knowledge base is filled from. */
export function stateDataSource(
  builder: ClaimBuilder,
  knowledgeBaseArn: string,
  record: DataSourceRecord,
  place: RecordPlace,
): void {
  const grants = [`${knowledgeBaseArn}/data-source/${record.dataSourceId}`]
  const {
    s3Configuration,
    webConfiguration,
    confluenceConfiguration,
    salesforceConfiguration,
    sharePointConfiguration,
  } = record.dataSourceConfiguration
  builder.asset(knowledgeBase, knowledgeBaseArn, undefined, {}, place)
  if (s3Configuration != null) {
    const { bucketArn } = s3Configuration
    builder.asset(dataset, bucketArn, nameIn(bucketArn), {}, place)
    builder.relation(indexes, knowledgeBaseArn, bucketArn, { grants }, place)
  }
  const sites = [
    confluenceConfiguration?.sourceConfiguration.hostUrl,
    salesforceConfiguration?.sourceConfiguration.hostUrl,
    ...(sharePointConfiguration?.sourceConfiguration.siteUrls ?? []),
  ].filter((url) => url !== undefined && URL.canParse(url))
  for (const url of sites) {
    const to = builder.asset(dataset, `dataset:${addressOf(url ?? '')}`, addressOf(url ?? ''), {}, place)
    builder.relation(indexes, knowledgeBaseArn, to, { grants }, place)
  }
  const seeds = webConfiguration?.sourceConfiguration?.urlConfiguration?.seedUrls ?? []
  if (!seeds.some(({ url }) => url != null && addressIn(url)?.exposure === 'internet')) return
  builder.asset(untrustedSource, internet.id, internet.name, { profile: internet.profile }, place)
  builder.relation(readsFrom, knowledgeBaseArn, internet.id, { grants, basis: 'inferred', note: crawled }, place)
}

/** ARNs of stores, wherever in the configuration they stand. */
function storesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    storeKey.test(key) && typeof inner === 'string' && inner.startsWith('arn:') ? [inner] : storesIn(inner),
  )
}
