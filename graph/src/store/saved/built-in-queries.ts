import { ableDelegates } from './able-delegates.ts'
import { agentsWithoutOwner } from './agents-without-owner.ts'
import { agentsWithoutSignIn } from './agents-without-sign-in.ts'
import { badPackages } from './bad-packages.ts'
import { codeOutsideASandbox } from './code-outside-a-sandbox.ts'
import { criticalFromOutside } from './critical-from-outside.ts'
import { deadDrops } from './dead-drops.ts'
import type { BuiltInQuery } from './define-saved-query.ts'
import { destructiveWithoutApproval } from './destructive-without-approval.ts'
import { lethalTrifecta } from './lethal-trifecta.ts'
import { linksAsAWayOut } from './links-as-a-way-out.ts'
import { literalSecrets } from './literal-secrets.ts'
import { modelsOnTheInternet } from './models-on-the-internet.ts'
import { publicSensitiveData } from './public-sensitive-data.ts'
import { secondOrderInjection } from './second-order-injection.ts'
import { secretReaders } from './secret-readers.ts'
import { sensitiveTrainingData } from './sensitive-training-data.ts'
import { serversWithoutSignIn } from './servers-without-sign-in.ts'
import { shadowAi } from './shadow-ai.ts'
import { sharedCredentials } from './shared-credentials.ts'
import { staleCredentials } from './stale-credentials.ts'
import { unguardedMemory } from './unguarded-memory.ts'
import { unpinnedPackages } from './unpinned-packages.ts'
import { unusedTools } from './unused-tools.ts'
import { waysToAdmin } from './ways-to-admin.ts'
import { wideIdentities } from './wide-identities.ts'

/** Every built-in query, by theme and then in the order in which people ask. */
export const builtInQueries: readonly BuiltInQuery[] = [
  lethalTrifecta,
  secondOrderInjection,
  unguardedMemory,
  ableDelegates,
  criticalFromOutside,
  agentsWithoutSignIn,
  serversWithoutSignIn,
  modelsOnTheInternet,
  destructiveWithoutApproval,
  codeOutsideASandbox,
  secretReaders,
  unusedTools,
  wideIdentities,
  waysToAdmin,
  sharedCredentials,
  literalSecrets,
  staleCredentials,
  publicSensitiveData,
  deadDrops,
  linksAsAWayOut,
  sensitiveTrainingData,
  unpinnedPackages,
  badPackages,
  shadowAi,
  agentsWithoutOwner,
]

/** Built-in queries by id. */
export const builtInById: ReadonlyMap<string, BuiltInQuery> = new Map(builtInQueries.map((query) => [query.id, query]))
