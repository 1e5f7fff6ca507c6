import { actionFacts, conditionKeyFamily } from '../catalogue/facts.ts'
import { absent, anyValue, type Knowledge, type Known, knowing, unknownValue, valued } from '../policy/known.ts'
import type { Principal } from './account.ts'

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html

/** What is known of every request that the principal makes itself. */
export function knowledgeOf(
  who: Pick<Principal, 'is' | 'arn' | 'name' | 'account' | 'tags'> & { readonly uniqueId: string | undefined },
): Knowledge {
  const isUser = who.is === 'user'
  const table = knowing({
    'aws:PrincipalArn': valued(who.arn),
    'aws:PrincipalAccount': valued(who.account),
    'aws:PrincipalType': valued(isUser ? 'User' : 'AssumedRole'),
    'aws:username': isUser ? valued(who.name) : absent,
    // A role's ends in the session's name, which whoever assumes it picks.
    'aws:userid':
      who.uniqueId === undefined
        ? unknownValue
        : isUser
          ? valued(who.uniqueId)
          : { is: 'chosen', pattern: `${who.uniqueId}:*` },
    'aws:PrincipalIsAWSService': valued('false'),
    ...(isUser ? { 'aws:FederatedProvider': absent } : {}),
  })
  const tags = tagKnowledge(['aws:principaltag/'], who.tags, isUser)
  return (key) => table(key) ?? tags(key)
}

/**
 * What is known of an IAM user or role that is acted on. The tags of a session may add to a role's, so those that a
 * role does not have are unknown where `isFinal` is false.
 */
export function tagKnowledge(
  families: readonly string[],
  tags: ReadonlyMap<string, string> | undefined,
  isFinal: boolean,
): Knowledge {
  return (key) => {
    if (!families.includes(conditionKeyFamily(key))) return undefined
    const value = tags?.get(key.slice(key.indexOf('/') + 1))
    if (value !== undefined) return valued(value)
    return tags !== undefined && isFinal ? absent : unknownValue
  }
}

/** Request parameters that the requester is free to pick, whatever the action. */
const picked =
  /^(?:sts:rolesessionname|sts:sourceidentity|sts:transitivetagkeys|iam:associatedresourcearn|s3:x-amz-.*|bedrock:guardrailidentifier)$/

/** What is known of a direct call of an action: what it does not carry, what its caller picks, and the time. */
export function callKnowledge(action: string, region: string | undefined, observedAt: string): Knowledge {
  const [service = ''] = action.toLowerCase().split(':')
  const facts = actionFacts(action)
  const table = knowing({
    'aws:SecureTransport': valued('true'),
    'aws:CurrentTime': valued(observedAt),
    'aws:EpochTime': valued(String(Math.floor(Date.parse(observedAt) / 1000))),
    'aws:ViaAWSService': valued('false'),
    'aws:CalledVia': absent,
    'aws:CalledViaFirst': absent,
    'aws:CalledViaLast': absent,
    'aws:SourceArn': absent,
    'aws:SourceAccount': absent,
    'aws:SourceOrgID': absent,
    'aws:SourceOrgPaths': absent,
    'aws:PrincipalServiceName': absent,
    'aws:PrincipalServiceNamesList': absent,
    'aws:UserAgent': anyValue,
    'aws:referer': anyValue,
    'aws:RequestedRegion': region === undefined ? anyValue : valued(region),
  })
  return (key) => table(key) ?? ofAction(key)

  function ofAction(key: string): Known | undefined {
    const family = conditionKeyFamily(key)
    const isCarried = facts === undefined || facts.conditionKeys.has(family)
    if (family === 'aws:requesttag/' || family === 'aws:tagkeys') return isCarried ? anyValue : absent
    if (family.startsWith('aws:')) return undefined
    // What an identity provider states is in no catalogue.
    if (!isCarried) return /:assumerolewith/i.test(action) ? undefined : absent
    return picked.test(key) || (isCreation(action) && family.startsWith(`${service}:`)) ? anyValue : undefined
  }
}

/** The parameters of what is made are its maker's choice. */
function isCreation(action: string): boolean {
  return /:(?:create|run|register|start)/i.test(action) && !/^(?:iam|sts):/i.test(action)
}

/** Later sources of knowledge only where earlier ones have nothing to say. */
export function combined(...sources: readonly Knowledge[]): Knowledge {
  return (key) => sources.map((source) => source(key)).find((known) => known !== undefined)
}
