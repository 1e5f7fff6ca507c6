import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { homeOf, nameIn } from '../../aws-bedrock/account.ts'
import { containInAccount } from '../../aws-bedrock/contained.ts'
import type { TfContext } from '../context.ts'
import { placeOf } from '../resources/typed.ts'
import { tagProperties } from './tags.ts'
import { dataWire } from './wire.ts'

/** Types of resources that hold data, with what they always hold. */
const dataTypes: readonly (readonly [type: string, classes: readonly string[]])[] = [
  ['aws_s3_bucket', []],
  ['aws_dynamodb_table', []],
  ['aws_secretsmanager_secret', ['secret']],
  ['aws_ssm_parameter', []],
  ['aws_kinesis_stream', []],
  ['aws_sqs_queue', []],
  ['aws_rds_cluster', []],
  ['aws_opensearch_domain', []],
  ['aws_opensearchserverless_collection', []],
  ['aws_s3vectors_index', []],
]

/** States where data lies, and what tags say of it. */
export function stateStorage({ resources, builder, home }: TfContext): void {
  for (const [type, classes] of dataTypes) {
    for (const { value, resource } of resources.of(type, dataWire)) {
      const place = placeOf(resource)
      const name = value.bucket ?? value.name ?? value.cluster_identifier ?? nameIn(value.arn)
      const said = { ...tagProperties(value.tags_all, true), ...tagProperties(value.tags, true) }
      const properties = classes.length === 0 ? said : { ...said, classes }
      builder.asset(dataset, value.arn, name, properties, place)
      // A bucket's ARN names no account; the state is of the account that has it.
      containInAccount(builder, homeOf(value.arn) ?? home, value.arn, place)
    }
  }
}
