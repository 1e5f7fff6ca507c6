import { actAs } from './act-as.ts'
import { administer } from './administer.ts'
import { assumeRole } from './assume-role.ts'
import { callExposedTool } from './call-exposed-tool.ts'
import { callTool } from './call-tool.ts'
import type { Rule } from './define-rule.ts'
import { delegate } from './delegate.ts'
import { driveTool } from './drive-tool.ts'
import { executeCode } from './execute-code.ts'
import { exploitService } from './exploit-service.ts'
import { feedAs } from './feed-as.ts'
import { feedMember } from './feed-member.ts'
import { feedReader } from './feed-reader.ts'
import { feedTool } from './feed-tool.ts'
import { fetchUntrusted } from './fetch-untrusted.ts'
import { hijackCaller } from './hijack-caller.ts'
import { hijackModel } from './hijack-model.ts'
import { inherit } from './inherit.ts'
import { injectThroughAnswer } from './inject-through-answer.ts'
import { injectThroughRetrieval } from './inject-through-retrieval.ts'
import { injectThroughTool } from './inject-through-tool.ts'
import { invoke } from './invoke.ts'
import { modify } from './modify.ts'
import { openData } from './open-data.ts'
import { openOutboundChannel } from './open-outbound-channel.ts'
import { ownContents } from './own-contents.ts'
import { ownTools } from './own-tools.ts'
import { poisonIndex } from './poison-index.ts'
import { poisonKnowledgeBase } from './poison-knowledge-base.ts'
import { poisonLog } from './poison-log.ts'
import { poisonTraining } from './poison-training.ts'
import { queryModel } from './query-model.ts'
import { reachEndpoint } from './reach-endpoint.ts'
import { reachHost } from './reach-host.ts'
import { readData } from './read-data.ts'
import { readIndex } from './read-index.ts'
import { readSecrets } from './read-secrets.ts'
import { readThroughRetrieval } from './read-through-retrieval.ts'
import { readThroughTool } from './read-through-tool.ts'
import { recoverTrainingData } from './recover-training-data.ts'
import { remember } from './remember.ts'
import { replayCredential } from './replay-credential.ts'
import { runPackage } from './run-package.ts'
import { stealCredential } from './steal-credential.ts'
import { takeOverHosted } from './take-over-hosted.ts'
import { talkToAgent } from './talk-to-agent.ts'
import { useCredential } from './use-credential.ts'
import { weaken } from './weaken.ts'
import { wieldIdentity } from './wield-identity.ts'
import { writeData } from './write-data.ts'
import { writeThroughTool } from './write-through-tool.ts'

/** Every rule, in the order in which the reference page tells them. */
export const allRules: readonly Rule[] = [
  weaken,
  reachEndpoint,
  talkToAgent,
  callExposedTool,
  queryModel,
  openData,
  exploitService,
  fetchUntrusted,
  feedTool,
  feedReader,
  feedMember,
  feedAs,
  injectThroughTool,
  poisonKnowledgeBase,
  poisonIndex,
  injectThroughRetrieval,
  remember,
  injectThroughAnswer,
  poisonLog,
  poisonTraining,
  hijackModel,
  hijackCaller,
  openOutboundChannel,
  callTool,
  driveTool,
  ownTools,
  delegate,
  readThroughTool,
  writeThroughTool,
  wieldIdentity,
  readThroughRetrieval,
  readIndex,
  recoverTrainingData,
  executeCode,
  reachHost,
  takeOverHosted,
  stealCredential,
  readSecrets,
  useCredential,
  replayCredential,
  actAs,
  inherit,
  assumeRole,
  readData,
  writeData,
  invoke,
  modify,
  administer,
  ownContents,
  runPackage,
]

/** Rules by id. */
export const ruleById: ReadonlyMap<string, Rule> = new Map(allRules.map((rule) => [rule.id, rule]))
