import { stateBedrock } from './aws/state-bedrock.ts'
import { stateBucketPolicies } from './aws/state-bucket-policies.ts'
import { stateFunctions } from './aws/state-functions.ts'
import { stateMachines } from './aws/state-machines.ts'
import { statePublicBuckets } from './aws/state-public-buckets.ts'
import { stateStorage } from './aws/state-storage.ts'
import type { TfContext } from './context.ts'
import { stateIam } from './iam/state-iam.ts'

/** States the resources of a file that bear on who reaches what. */
export function stateResources(context: TfContext): void {
  stateStorage(context)
  stateFunctions(context)
  stateMachines(context)
  stateBedrock(context)
  const accounts = stateIam(context)
  stateBucketPolicies(
    context,
    accounts.map(({ account }) => account),
  )
  statePublicBuckets(context)
}
