import type { KubeContext } from './context.ts'
import { stateExposure } from './exposure/state-exposure.ts'
import { stateBindings, stateRoles } from './rbac/state-roles.ts'
import { stateAccounts, stateNamespaces } from './state-accounts.ts'
import { stateMcpServers } from './state-mcp-servers.ts'
import { stateSecrets } from './workloads/state-secrets.ts'
import { stateWorkloads } from './workloads/state-workloads.ts'

/** States what one file says of its cluster, in the light of what the files beside it say. */
export function stateCluster(context: KubeContext): void {
  stateNamespaces(context)
  stateAccounts(context)
  stateSecrets(context)
  stateRoles(context)
  stateBindings(context)
  stateWorkloads(context)
  stateMcpServers(context)
  stateExposure(context)
}
