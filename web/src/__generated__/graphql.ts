/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** An access level: how firmly an attacker holds an asset. */
export type Access =
  /** can add records that anyone may meet */
  | 'append'
  /** runs as it, or holds it */
  | 'control'
  /** the attacker’s own session with it, with the rights it gives its callers */
  | 'converse'
  /** what it returns or reads holds the attacker’s words */
  | 'fed'
  /** the attacker’s words move it in somebody else’s session; no answer comes back */
  | 'inject'
  /** can add records filed under the attacker alone */
  | 'own'
  /** can send it requests */
  | 'reach'
  /** can read it */
  | 'read'
  /** the attacker’s words move it, and answers find a way back */
  | 'steer'
  /** can change it */
  | 'write';

export type AddControlInput = {
  /** Key of the control. */
  control: string;
  /** Key of what it protects. */
  of: string;
};

/** Sorts of AI assets. */
export type AiClass =
  | 'agent'
  | 'ai_application'
  | 'llm_app'
  | 'mcp_server'
  | 'model_endpoint'
  | 'none'
  | 'rag';

/** What approved lists say. `no_list`: there is none, so nothing is called unapproved. */
export type ApprovalState =
  | 'approved'
  | 'expired'
  | 'no_list'
  | 'not_approved';

export type ApproveInput = {
  asset: string;
  /** Who answers for it. */
  owner: string;
  reason: string;
  /** A day, which counts to its end in UTC, or a time. Default: never. */
  until?: string | null | undefined;
};

/** What a list of assets is ordered by. */
export type AssetOrder =
  | 'criticality'
  | 'environment'
  | 'kind'
  | 'name'
  | 'sensitivity'
  | 'sources';

export type AttackPathsInput = {
  /** The revision that is asked; default: the current one. */
  at?: number | null | undefined;
  /** Only paths through no asset of these environments; their ends may be. */
  avoidEnvironments?: Array<string> | null | undefined;
  /** Only paths through no asset of these kinds; their ends may be. */
  avoidKinds?: Array<string> | null | undefined;
  /** Only paths that use none of these rules. */
  avoidRules?: Array<string> | null | undefined;
  /** Only confirmed paths, or only candidates. */
  confirmed?: boolean | null | undefined;
  /** Asset keys, or access@asset. */
  from?: Array<string> | null | undefined;
  /** How many paths of each pair, the cheapest first; default 1, at most 100. */
  k?: number | null | undefined;
  /** Default and at most 1000. */
  limit?: number | null | undefined;
  maxHops?: number | null | undefined;
  /** Only to data of this sensitivity or more. */
  minSensitivity?: number | null | undefined;
  /** How many of the best to leave out; default 0. */
  offset?: number | null | undefined;
  /** Entry profiles; absent: the default ones. */
  profiles?: Array<string> | null | undefined;
  /** Asset keys, or access@asset. */
  to?: Array<string> | null | undefined;
};

/** How a fact is known: seen at run time, stated, worked out by a stated method, or guessed. */
export type Basis =
  | 'computed'
  | 'declared'
  | 'inferred'
  | 'observed';

export type BlastRadiusInput = {
  /** Default: its strongest; inward any. */
  access?: Access | null | undefined;
  /** The revision that is asked; default: the current one. */
  at?: number | null | undefined;
  /** Default 1000, at most 10000. */
  limit?: number | null | undefined;
  maxHops?: number | null | undefined;
  /** An asset key, or access@asset. */
  of: string;
  /** Inward only: entries of this profile. */
  profile?: string | null | undefined;
};

export type CausedFact =
  | 'ASSET'
  /** The value is the same, but its time has passed. */
  | 'EXPIRY'
  | 'PROPERTY'
  | 'RELATION';

/** One change that is supposed. Additions come first, then settings, then what is taken away. */
export type ChangeInput =
  {   /** Facts, in the form of a facts file. */
  add: object; control?: never; remove?: never; revoke?: never; set?: never; }
  |  { add?: never;   control: AddControlInput; remove?: never; revoke?: never; set?: never; }
  |  { add?: never; control?: never;   /** Key of an asset or a relation. */
  remove: string; revoke?: never; set?: never; }
  |  { add?: never; control?: never; remove?: never;   /** A grant: every relation that stands on it ends. */
  revoke: string; set?: never; }
  |  { add?: never; control?: never; remove?: never; revoke?: never;   set: SetPropertyInput; };

export type ChangeSort =
  | 'ADD'
  | 'CONTROL'
  | 'REMOVE'
  | 'REVOKE'
  | 'SET';

export type Changed =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type ChokePointsInput = {
  /** The revision that is asked; default: the current one. */
  at?: number | null | undefined;
  /** Seconds after which the best answer so far is given; default 20, at most 25. */
  deadline?: number | null | undefined;
  /** Your own efforts: relations, hardenings, grants. */
  efforts?: object | null | undefined;
  /** Asset keys, or access@asset; default: all entries. */
  from?: Array<string> | null | undefined;
  /** Default 1000, at most 10000. */
  limit?: number | null | undefined;
  /** Entry profiles; absent: the default ones. */
  profiles?: Array<string> | null | undefined;
  /** Asset keys, or access@asset; default: all targets. */
  to?: Array<string> | null | undefined;
};

export type CutInput = {
  /** The revision that is asked; default: the current one. */
  at?: number | null | undefined;
  /** Seconds after which the best answer so far is given; default 20, at most 25. */
  deadline?: number | null | undefined;
  /** Your own efforts: relations, hardenings, grants. */
  efforts?: object | null | undefined;
  /** Asset keys, or access@asset; default: all entries. */
  from?: Array<string> | null | undefined;
  /** Revoke grants only; set no property. */
  grantsOnly?: boolean | null | undefined;
  /** Grants that stay, and keys of assets or relations whose properties stay. */
  keep?: Array<string> | null | undefined;
  /** Entry profiles; absent: the default ones. */
  profiles?: Array<string> | null | undefined;
  /** Asset keys, or access@asset; default: all targets. */
  to?: Array<string> | null | undefined;
};

export type CutStatus =
  /** Time ran out: `effort` less `lowerBound` is how far from the best it may be. */
  | 'BOUNDED'
  /** Nothing that can be changed ends the witnesses. */
  | 'IMPOSSIBLE'
  /** No cut takes less effort. */
  | 'OPTIMAL';

export type DiffInput = {
  /** Default: the current one. */
  after?: number | null | undefined;
  before: number;
  /** Asset keys, or access@asset; default: all entries. */
  from?: Array<string> | null | undefined;
  /** Entry profiles; absent: the default ones. */
  profiles?: Array<string> | null | undefined;
  /** Asset keys, or access@asset; default: all targets. */
  to?: Array<string> | null | undefined;
};

export type Direction =
  | 'inward'
  | 'outward';

/** Why one of several values counts: the `operator` said so; one that says so is enough (`any`); only true where `all` agree; the `highest`; the riskier (`first`); the `newest`; of equally new ones that of the `source` that comes first by name. */
export type DisputeReason =
  | 'all'
  | 'any'
  | 'first'
  | 'highest'
  | 'newest'
  | 'operator'
  | 'source';

export type Method =
  /** No so many changes separate more pairs. */
  | 'EXACT'
  /** Time ran out; `bound` is what they could separate at the most. */
  | 'HEURISTIC';

export type PathEventSort =
  | 'CLOSED'
  /** It was there in the oldest revision that is kept, and may be older. */
  | 'KNOWN'
  /** First seen. */
  | 'OPENED'
  | 'REOPENED';

export type RemoveOverrideInput = {
  asset: string;
  property: string;
};

/** Either a saved query by its id, or Cypher. */
export type RunQueryInput = {
  cypher?: string | null | undefined;
  id?: string | null | undefined;
  /** By name. Those of a saved query have defaults. */
  parameters?: object | null | undefined;
};

export type SaveScenarioInput = {
  /** The revision that is asked; default: the current one. */
  at?: number | null | undefined;
  changes: Array<ChangeInput>;
  /** Asset keys, or access@asset; default: all entries. */
  from?: Array<string> | null | undefined;
  /** Of the one that it takes the place of; default: it is a new one. */
  id?: string | null | undefined;
  name: string;
  /** Entry profiles; absent: the default ones. */
  profiles?: Array<string> | null | undefined;
  /** Asset keys, or access@asset; default: all targets. */
  to?: Array<string> | null | undefined;
};

export type SetOverrideInput = {
  asset: string;
  /** Who says so. */
  author?: string | null | undefined;
  property: string;
  reason: string;
  value: string | number | boolean | readonly string[];
};

export type SetPropertyInput = {
  /** Key of an asset or a relation. */
  of: string;
  property: string;
  value: string | number | boolean | readonly string[];
};

/** How bad a path is: by the worth of its target, and whether it is confirmed. */
export type Severity =
  /** A confirmed path to what is worth most. */
  | 'critical'
  /** A candidate path to what is worth most, or a confirmed one to what is worth 3. */
  | 'high'
  /** A path to what is a target only by being named. */
  | 'low'
  /** A candidate path to what is worth 3. */
  | 'moderate'
  /** No path. */
  | 'none';

export type SyncState =
  | 'cancelled'
  | 'completed'
  | 'failed'
  | 'partial'
  | 'running';

/** OPENS: an entry is new or it costs less; else RESOLVES: no entry is left; REDUCES: fewer, or it costs more; else UNCHANGED. */
export type Verdict =
  | 'OPENS'
  | 'REDUCES'
  | 'RESOLVES'
  | 'UNCHANGED';

export type WhatIfInput = {
  /** The revision that is asked; default: the current one. */
  at?: number | null | undefined;
  changes: Array<ChangeInput>;
  /** Asset keys, or access@asset; default: all entries. */
  from?: Array<string> | null | undefined;
  /** Entry profiles; absent: the default ones. */
  profiles?: Array<string> | null | undefined;
  /** Asset keys, or access@asset; default: all targets. */
  to?: Array<string> | null | undefined;
};

export type AssetQueryVariables = Exact<{
  key: string;
  at?: number | null | undefined;
}>;


export type AssetQuery = { asset: { criticality: number, environment: string, sources: Array<string>, stale: boolean, owners: Array<string>, approval: ApprovalState | null, key: string, name: string, kind: string, sensitivity: number | null, class: { class: AiClass, reason: string, isStated: boolean } | null, properties: Array<{ name: string, value: string | number | boolean | readonly string[], basis: Basis, evidence: { source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null } | null }>, evidence: Array<{ source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null }>, outward: { totalCount: number, edges: Array<{ node: { key: string, type: string, verb: string, grants: Array<string>, enabled: boolean, stale: boolean, basis: Basis, from: { key: string, name: string, kind: string, sensitivity: number | null }, to: { key: string, name: string, kind: string, sensitivity: number | null }, evidence: Array<{ source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null }> } }> }, inward: { totalCount: number, edges: Array<{ node: { key: string, type: string, verb: string, grants: Array<string>, enabled: boolean, stale: boolean, basis: Basis, from: { key: string, name: string, kind: string, sensitivity: number | null }, to: { key: string, name: string, kind: string, sensitivity: number | null }, evidence: Array<{ source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null }> } }> } } | null };

export type AssetStatementsQueryVariables = Exact<{
  key: string;
}>;


export type AssetStatementsQuery = { asset: { key: string, statements: Array<{ property: string, value: string | number | boolean | readonly string[], isOverride: boolean, removable: boolean, evidence: { author: string | null, source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null } }> } | null };

export type AssetsQueryVariables = Exact<{
  search?: string | null | undefined;
  kinds?: Array<string> | string | null | undefined;
  sources?: Array<string> | string | null | undefined;
  environments?: Array<string> | string | null | undefined;
  minSensitivity?: number | null | undefined;
  approvals?: Array<ApprovalState> | ApprovalState | null | undefined;
  classes?: Array<AiClass> | AiClass | null | undefined;
  orderBy?: AssetOrder | null | undefined;
  descending?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssetsQuery = { assets: { totalCount: number, countsByKind: Array<{ kind: string, count: number }>, countsByApproval: Array<{ approval: ApprovalState, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { criticality: number, environment: string, sources: Array<string>, stale: boolean, approval: ApprovalState | null, key: string, name: string, kind: string, sensitivity: number | null, class: { class: AiClass } | null } }> } };

export type FindAssetsQueryVariables = Exact<{
  search: string;
  first: number;
}>;


export type FindAssetsQuery = { assets: { edges: Array<{ node: { environment: string, key: string, name: string, kind: string, sensitivity: number | null } }> } };

export type AttackPathStepsQueryVariables = Exact<{
  input: AttackPathsInput;
}>;


export type AttackPathStepsQuery = { attackPaths:
    | { __typename: 'AttackPathsAnswer', paths: Array<{ id: string, steps: Array<{ difficulty: number, rule: { id: string, about: string, gain: string, needs: string, candidate: boolean, breaks: Array<{ property: string, value: string | number | boolean | readonly string[], how: string }>, references: Array<{ catalogue: string, id: string, url: string }> }, from: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, to: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, relations: Array<{ key: string, type: string, verb: string, grants: Array<string>, enabled: boolean, stale: boolean, basis: Basis, from: { key: string, name: string, kind: string, sensitivity: number | null }, to: { key: string, name: string, kind: string, sensitivity: number | null }, evidence: Array<{ source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null }> }>, properties: Array<{ of: string, property: { name: string, value: string | number | boolean | readonly string[], basis: Basis, evidence: { source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null } | null } }> }> }> }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
   };

export type AttackPathsQueryVariables = Exact<{
  input: AttackPathsInput;
}>;


export type AttackPathsQuery = { attackPaths:
    | { __typename: 'AttackPathsAnswer', totalCount: number, revision: { number: number, publishedAt: string }, completeness: { exhaustive: boolean, boundedBy: string | null, limit: number | null }, gaps: Array<{ source: string, reason: string, count: number }>, paths: Array<{ id: string, profile: string, sensitivity: number, cost: number, hops: number, confirmed: boolean, sentence: string, ranking: string, entry: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, target: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, steps: Array<{ rule: { id: string }, from: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, to: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }> }> }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
   };

export type GrantChangeFragment = { id: string, words: string, effort: number | null, relations: Array<{ from: { key: string }, to: { key: string } }> };

export type HardeningChangeFragment = { of: string, property: string, value: string | number | boolean | readonly string[], effort: number | null, how: string, words: string, relation: { from: { key: string }, to: { key: string } } | null };

export type ChokePointsQueryVariables = Exact<{
  input: ChokePointsInput;
}>;


export type ChokePointsQuery = { chokePoints:
    | { __typename: 'ChokePointsAnswer', pairs: number, revision: { number: number, publishedAt: string }, completeness: { exhaustive: boolean, boundedBy: string | null, limit: number | null }, gaps: Array<{ source: string, reason: string, count: number }>, points: Array<{ separates: number, grant: { id: string, words: string, effort: number | null, relations: Array<{ from: { key: string }, to: { key: string } }> } | null, hardening: { of: string, property: string, value: string | number | boolean | readonly string[], effort: number | null, how: string, words: string, relation: { from: { key: string }, to: { key: string } } | null } | null, asset: { key: string, name: string, kind: string, sensitivity: number | null } | null }> }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
    | { __typename: 'OutOfTimeError', message: string }
   };

export type CheapestCutQueryVariables = Exact<{
  input: CutInput;
}>;


export type CheapestCutQuery = { cheapestCut:
    | { __typename: 'CutAnswer', status: CutStatus, effort: number | null, lowerBound: number | null, witnessCount: number, revision: { number: number, publishedAt: string }, completeness: { exhaustive: boolean, boundedBy: string | null, limit: number | null }, gaps: Array<{ source: string, reason: string, count: number }>, grants: Array<{ id: string, words: string, effort: number | null, relations: Array<{ from: { key: string }, to: { key: string } }> }>, hardenings: Array<{ of: string, property: string, value: string | number | boolean | readonly string[], effort: number | null, how: string, words: string, relation: { from: { key: string }, to: { key: string } } | null }>, witnesses: Array<{ id: string, profile: string, sensitivity: number, cost: number, hops: number, confirmed: boolean, sentence: string, ranking: string, entry: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, target: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, steps: Array<{ rule: { id: string }, from: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, to: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }> }> }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
    | { __typename: 'OutOfTimeError', message: string }
   };

export type SubgraphQueryVariables = Exact<{
  keys: Array<string> | string;
  revision?: number | null | undefined;
}>;


export type SubgraphQuery = { subgraph: { relationCount: number, missing: Array<string>, revision: { number: number, publishedAt: string }, assets: Array<{ environment: string, criticality: number, key: string, name: string, kind: string, sensitivity: number | null, relationCounts: Array<{ type: string, verb: string, direction: Direction, count: number }> }>, relations: Array<{ id: string, key: string, type: string, verb: string, enabled: boolean, basis: Basis, from: { key: string }, to: { key: string } }> } };

export type NeighboursQueryVariables = Exact<{
  key: string;
  direction?: Direction | null | undefined;
  types?: Array<string> | string | null | undefined;
  first: number;
  revision?: number | null | undefined;
}>;


export type NeighboursQuery = { asset: { relations: { totalCount: number, edges: Array<{ node: { key: string, type: string, from: { key: string, name: string, kind: string, sensitivity: number | null }, to: { key: string, name: string, kind: string, sensitivity: number | null } } }> } } | null };

export type RelationDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type RelationDetailQuery = { node:
    | { __typename: 'Asset' }
    | { __typename: 'Relation', key: string, type: string, verb: string, grants: Array<string>, enabled: boolean, stale: boolean, basis: Basis, properties: Array<{ name: string, value: string | number | boolean | readonly string[], basis: Basis }>, from: { key: string, name: string, kind: string, sensitivity: number | null }, to: { key: string, name: string, kind: string, sensitivity: number | null }, evidence: Array<{ source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null }> }
    | { __typename: 'Revision' }
    | { __typename: 'Source' }
    | { __typename: 'Sync' }
   | null };

export type WhyNoPathQueryVariables = Exact<{
  from: string;
  to: string;
  revision?: number | null | undefined;
}>;


export type WhyNoPathQuery = { whyNoPath:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
    | { __typename: 'WhyNoPath', none: boolean, reached: number, reaching: number, exhaustive: boolean, near: Array<{ rule: { id: string, needs: string }, from: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, to: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, missing: { verb: string, fromKinds: Array<string>, toKinds: Array<string>, from: { key: string, name: string, kind: string, sensitivity: number | null } | null, to: { key: string, name: string, kind: string, sensitivity: number | null } | null } | null, blocked: { of: string, property: string, value: string | number | boolean | readonly string[] | null } | null, met: Array<{ key: string, verb: string, from: { name: string }, to: { name: string } }> }> }
   };

export type AssetNameFragment = { key: string, name: string, kind: string, sensitivity: number | null };

export type FootholdNameFragment = { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } };

export type EvidencePlaceFragment = { source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null };

export type RelationFactFragment = { key: string, type: string, verb: string, grants: Array<string>, enabled: boolean, stale: boolean, basis: Basis, from: { key: string, name: string, kind: string, sensitivity: number | null }, to: { key: string, name: string, kind: string, sensitivity: number | null }, evidence: Array<{ source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null }> };

export type RevisionNameFragment = { number: number, publishedAt: string };

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { revision: { number: number, publishedAt: string, assets: number, paths: number } | null, sources: Array<{ name: string }> };

export type PlaceOfFragment = { source: string, file: string, pointer: string | null, line: number | null, observedAt: string };

export type JoiningQueryVariables = Exact<{
  source?: string | null | undefined;
  first?: number | null | undefined;
  sharedAfter?: string | null | undefined;
  disputedAfter?: string | null | undefined;
}>;


export type JoiningQuery = { joining: { waitingCount: number, revision: { number: number, asOf: string }, contributions: Array<{ source: string, assets: number, assetsAlone: number, relations: number, relationsAlone: number, sharedWith: Array<{ source: string, assets: number, relations: number }> }>, sharedAssets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { key: string, kind: string, name: string, sources: Array<string>, identifier: { scheme: string, value: string } } }> }, disagreements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { fact: string, kind: string, name: string, property: string, reason: DisputeReason, values: Array<{ value: string | number | boolean | readonly string[], place: { source: string, file: string, pointer: string | null, line: number | null, observedAt: string } }> } }> }, conflicts: { totalCount: number, edges: Array<{ node: { key: string, reason: string, places: Array<{ source: string, file: string, pointer: string | null, line: number | null, observedAt: string }> } }> }, waiting: { edges: Array<{ node: { key: string, type: string, from: string, to: string, missing: Array<string>, places: Array<{ source: string, file: string, pointer: string | null, line: number | null, observedAt: string }> } }> } } | null };

export type OntologyQueryVariables = Exact<{ [key: string]: never; }>;


export type OntologyQuery = { ontology: { kinds: Array<{ kind: string, label: string, plural: string, about: string, tint: string, icon: string }>, relations: Array<{ type: string, verb: string, about: string, from: Array<string>, to: Array<string> }>, accesses: Array<{ access: Access, meaning: string }> } };

export type RecentRevisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecentRevisionsQuery = { revisions: { edges: Array<{ node: { number: number, publishedAt: string } }> } };

export type ChangedPathNameFragment = { path: { id: string, sentence: string, entry: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, target: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }, causes: Array<{ name: string }> };

export type OverviewDiffQueryVariables = Exact<{
  before: number;
  after: number;
}>;


export type OverviewDiffQuery = { diff:
    | { __typename: 'DiffAnswer', openedCount: number, closedCount: number, opened: Array<{ path: { id: string, sentence: string, entry: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, target: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }, causes: Array<{ name: string }> }>, closed: Array<{ path: { id: string, sentence: string, entry: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, target: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }, causes: Array<{ name: string }> }> }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
    | { __typename: 'OutOfTimeError', message: string }
   };

export type BestChangesQueryVariables = Exact<{
  at?: number | null | undefined;
}>;


export type BestChangesQuery = { bestChanges:
    | { __typename: 'BestChangesAnswer', method: Method, pairs: number, separated: number, grants: Array<{ id: string, words: string, effort: number | null, relations: Array<{ from: { key: string }, to: { key: string } }> }>, hardenings: Array<{ of: string, property: string, value: string | number | boolean | readonly string[], effort: number | null, how: string, words: string, relation: { from: { key: string }, to: { key: string } } | null }> }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
    | { __typename: 'OutOfTimeError', message: string }
   };

export type ShareOfFragment = { count: number, of: number, percent: number | null };

export type OverviewQueryVariables = Exact<{
  revision?: number | null | undefined;
}>;


export type OverviewQuery = { overview:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
    | { __typename: 'Overview', entries: number, pairs: number, confirmedPairs: number, revision: { number: number, publishedAt: string }, completeness: { exhaustive: boolean, boundedBy: string | null, limit: number | null }, gaps: Array<{ source: string, reason: string, count: number }>, protection: { total: { count: number, of: number, percent: number | null }, byWorth: Array<{ worth: number, protected: { count: number, of: number, percent: number | null } }> } | null, exposedTargets: { count: number, of: number, percent: number | null }, reachedAssets: { count: number, of: number, percent: number | null }, controlledAssets: { count: number, of: number, percent: number | null }, severities: Array<{ severity: Severity, targets: number, pairs: number }>, profiles: Array<{ profile: string, entries: number, pairs: number, targets: { count: number, of: number, percent: number | null } }>, targets: Array<{ accesses: Array<Access>, worth: number, severity: Severity, profiles: Array<string>, cost: number | null, asset: { key: string, name: string, kind: string, sensitivity: number | null }, exposure: { count: number, of: number, percent: number | null } }> }
   };

export type PathLineFragment = { id: string, profile: string, sensitivity: number, cost: number, hops: number, confirmed: boolean, sentence: string, ranking: string, entry: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, target: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, steps: Array<{ rule: { id: string }, from: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, to: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }> };

export type PathHistoryQueryVariables = Exact<{
  input: AttackPathsInput;
}>;


export type PathHistoryQuery = { attackPaths:
    | { __typename: 'AttackPathsAnswer', paths: Array<{ id: string, history: { oldest: number, completeness: { exhaustive: boolean }, events: Array<{ event: PathEventSort, revision: number, publishedAt: string }> } }> }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
   };

export type SavedQueryPartsFragment = { id: string, builtIn: boolean, theme: string | null, name: string, description: string, why: string | null, cypher: string, references: Array<{ catalogue: string, id: string, url: string }>, parameters: Array<{ name: string, about: string, type: string, default: string | number | boolean | readonly string[], values: Array<string> }> };

export type SavedQueriesQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedQueriesQuery = { savedQueries: Array<{ id: string, builtIn: boolean, theme: string | null, name: string, description: string, why: string | null, cypher: string, references: Array<{ catalogue: string, id: string, url: string }>, parameters: Array<{ name: string, about: string, type: string, default: string | number | boolean | readonly string[], values: Array<string> }> }>, cypherConsole: { open: boolean, rows: number, size: number, milliseconds: number } };

export type RunQueryQueryVariables = Exact<{
  input: RunQueryInput;
}>;


export type RunQueryQuery = { runQuery:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'QueryRunQuerySuccess', outcome:
        | { __typename: 'QueryAnswer', revision: number, publishing: number | null, columns: Array<string>, rows: Array<{ cells: unknown, assets: Array<string> }>, bounded: { by: string, limit: number } | null }
        | { __typename: 'QueryRefusal', code: string, message: string, place: { line: number, column: number } | null }
       }
   };

export type CheckQueriesQueryVariables = Exact<{
  file: object;
}>;


export type CheckQueriesQuery = { checkQueries:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'QueryCheckQueriesSuccess', queries: Array<{ name: string, description: string, cypher: string, parameters: Array<{ name: string, about: string, type: string, default: string | number | boolean | readonly string[], values: Array<string> }> }> }
   };

export type SaveQueryMutationVariables = Exact<{
  id?: string | null | undefined;
  query: object;
}>;


export type SaveQueryMutation = { saveQuery:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'SavedQuery', id: string, builtIn: boolean, theme: string | null, name: string, description: string, why: string | null, cypher: string, references: Array<{ catalogue: string, id: string, url: string }>, parameters: Array<{ name: string, about: string, type: string, default: string | number | boolean | readonly string[], values: Array<string> }> }
   };

export type DeleteQueryMutationVariables = Exact<{
  id: string;
}>;


export type DeleteQueryMutation = { deleteQuery:
    | { __typename: 'DeletedQuery' }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type RadiusFragment = { sensitiveDatasets: number, revision: { number: number, publishedAt: string }, completeness: { exhaustive: boolean, boundedBy: string | null, limit: number | null }, gaps: Array<{ source: string, reason: string, count: number }>, of: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, totals: Array<{ kind: string, count: number }>, reached: Array<{ hops: number, cost: number, foothold: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }>, steps: Array<{ rule: { id: string }, from: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, to: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }> };

export type BlastRadiusQueryVariables = Exact<{
  input: BlastRadiusInput;
}>;


export type BlastRadiusQuery = { blastRadius:
    | { __typename: 'BlastRadiusAnswer', sensitiveDatasets: number, revision: { number: number, publishedAt: string }, completeness: { exhaustive: boolean, boundedBy: string | null, limit: number | null }, gaps: Array<{ source: string, reason: string, count: number }>, of: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, totals: Array<{ kind: string, count: number }>, reached: Array<{ hops: number, cost: number, foothold: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }>, steps: Array<{ rule: { id: string }, from: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, to: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }> }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
   };

export type ExposureQueryVariables = Exact<{
  input: BlastRadiusInput;
}>;


export type ExposureQuery = { exposure:
    | { __typename: 'BlastRadiusAnswer', sensitiveDatasets: number, revision: { number: number, publishedAt: string }, completeness: { exhaustive: boolean, boundedBy: string | null, limit: number | null }, gaps: Array<{ source: string, reason: string, count: number }>, of: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, totals: Array<{ kind: string, count: number }>, reached: Array<{ hops: number, cost: number, foothold: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }>, steps: Array<{ rule: { id: string }, from: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, to: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }> }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
   };

export type RevisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RevisionsQuery = { revisions: { edges: Array<{ node: { number: number, publishedAt: string, assets: number, relations: number, steps: number } }> } };

export type ChangedLineFragment = { path: { id: string, profile: string, sensitivity: number, cost: number, hops: number, confirmed: boolean, sentence: string, ranking: string, entry: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, target: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, steps: Array<{ rule: { id: string }, from: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, to: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }> }, causes: Array<{ fact: CausedFact, of: string, name: string, change: Changed, property: string | null, before: string | number | boolean | readonly string[] | null, after: string | number | boolean | readonly string[] | null, relation: { verb: string, from: { key: string, name: string, kind: string, sensitivity: number | null }, to: { key: string, name: string, kind: string, sensitivity: number | null } } | null, evidence: { source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null } }> };

export type DiffQueryVariables = Exact<{
  input: DiffInput;
}>;


export type DiffQuery = { diff:
    | { __typename: 'DiffAnswer', openedCount: number, closedCount: number, before: { paths: number, revision: { number: number, publishedAt: string } }, after: { paths: number, revision: { number: number, publishedAt: string } }, completeness: { exhaustive: boolean, boundedBy: string | null, limit: number | null }, gaps: Array<{ source: string, reason: string, count: number }>, opened: Array<{ path: { id: string, profile: string, sensitivity: number, cost: number, hops: number, confirmed: boolean, sentence: string, ranking: string, entry: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, target: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, steps: Array<{ rule: { id: string }, from: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, to: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }> }, causes: Array<{ fact: CausedFact, of: string, name: string, change: Changed, property: string | null, before: string | number | boolean | readonly string[] | null, after: string | number | boolean | readonly string[] | null, relation: { verb: string, from: { key: string, name: string, kind: string, sensitivity: number | null }, to: { key: string, name: string, kind: string, sensitivity: number | null } } | null, evidence: { source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null } }> }>, closed: Array<{ path: { id: string, profile: string, sensitivity: number, cost: number, hops: number, confirmed: boolean, sentence: string, ranking: string, entry: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, target: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, steps: Array<{ rule: { id: string }, from: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, to: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }> }, causes: Array<{ fact: CausedFact, of: string, name: string, change: Changed, property: string | null, before: string | number | boolean | readonly string[] | null, after: string | number | boolean | readonly string[] | null, relation: { verb: string, from: { key: string, name: string, kind: string, sensitivity: number | null }, to: { key: string, name: string, kind: string, sensitivity: number | null } } | null, evidence: { source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null } }> }> }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
    | { __typename: 'OutOfTimeError', message: string }
   };

export type RulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesQuery = { rules: Array<{ id: string, about: string, gain: string, needs: string, candidate: boolean, cypher: Array<string>, difficulty: number, breaks: Array<{ property: string, value: string | number | boolean | readonly string[], how: string }>, references: Array<{ catalogue: string, id: string, url: string }> }> };

export type SetOverrideMutationVariables = Exact<{
  input: SetOverrideInput;
}>;


export type SetOverrideMutation = { answer:
    | { __typename: 'ChangeAnswer', published: boolean, revision: number | null }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotDoneError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
   };

export type RemoveOverrideMutationVariables = Exact<{
  input: RemoveOverrideInput;
}>;


export type RemoveOverrideMutation = { answer:
    | { __typename: 'ChangeAnswer', published: boolean, revision: number | null }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotDoneError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
   };

export type ApproveMutationVariables = Exact<{
  input: ApproveInput;
}>;


export type ApproveMutation = { answer:
    | { __typename: 'ChangeAnswer', published: boolean, revision: number | null }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotDoneError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
   };

export type WithdrawApprovalMutationVariables = Exact<{
  asset: string;
}>;


export type WithdrawApprovalMutation = { answer:
    | { __typename: 'ChangeAnswer', published: boolean, revision: number | null }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotDoneError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
   };

export type RulingsQueryVariables = Exact<{ [key: string]: never; }>;


export type RulingsQuery = { overrides: Array<{ key: string, property: string, value: string | number | boolean | readonly string[], removable: boolean, asset: { kind: string, name: string } | null, evidence: { author: string | null, source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null } }>, approvals: Array<{ pattern: string, asset: string | null, until: string | null, removable: boolean, evidence: { author: string | null, source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null } }> };

export type ScheduleStateFragment = { source: string, paths: Array<string>, everySeconds: number, watch: boolean, complete: boolean, paused: boolean, running: boolean, nextRunAt: string | null, lastRunAt: string | null };

export type SchedulesQueryVariables = Exact<{ [key: string]: never; }>;


export type SchedulesQuery = { schedules:
    | { __typename: 'Schedules', schedules: Array<{ source: string, paths: Array<string>, everySeconds: number, watch: boolean, complete: boolean, paused: boolean, running: boolean, nextRunAt: string | null, lastRunAt: string | null }> }
    | { __typename: 'SchedulesUnavailableError', message: string }
   };

export type PauseScheduleMutationVariables = Exact<{
  source: string;
}>;


export type PauseScheduleMutation = { schedule:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'Schedule', source: string, paths: Array<string>, everySeconds: number, watch: boolean, complete: boolean, paused: boolean, running: boolean, nextRunAt: string | null, lastRunAt: string | null }
    | { __typename: 'SchedulesUnavailableError', message: string }
   };

export type ResumeScheduleMutationVariables = Exact<{
  source: string;
}>;


export type ResumeScheduleMutation = { schedule:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'Schedule', source: string, paths: Array<string>, everySeconds: number, watch: boolean, complete: boolean, paused: boolean, running: boolean, nextRunAt: string | null, lastRunAt: string | null }
    | { __typename: 'SchedulesUnavailableError', message: string }
   };

export type RemoveScheduleMutationVariables = Exact<{
  source: string;
}>;


export type RemoveScheduleMutation = { removed:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'RemovedSchedule', source: string }
    | { __typename: 'SchedulesUnavailableError', message: string }
   };

export type RunScheduleMutationVariables = Exact<{
  source: string;
}>;


export type RunScheduleMutation = { schedule:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'Schedule', source: string, paths: Array<string>, everySeconds: number, watch: boolean, complete: boolean, paused: boolean, running: boolean, nextRunAt: string | null, lastRunAt: string | null }
    | { __typename: 'SchedulesUnavailableError', message: string }
   };

export type SyncStateFragment = { id: string, source: string, state: SyncState, phase: string, startedAt: string, finishedAt: string | null, unitsTotal: number, unitsDone: number, accepted: number, refused: number, retired: number };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { sources: Array<{ id: string, name: string, format: string, lastCompleteAt: string | null, lastSyncAt: string | null, lastReadAt: string | null, maxAgeSeconds: number, stale: boolean, assets: number, relations: number, refused: number, lastFailure: { at: string, reason: string } | null, lastSync: { id: string, source: string, state: SyncState, phase: string, startedAt: string, finishedAt: string | null, unitsTotal: number, unitsDone: number, accepted: number, refused: number, retired: number } | null }> };

export type SyncDetailQueryVariables = Exact<{
  id: string;
}>;


export type SyncDetailQuery = { sync: { id: string, source: string, state: SyncState, phase: string, startedAt: string, finishedAt: string | null, unitsTotal: number, unitsDone: number, accepted: number, refused: number, retired: number, units: Array<{ unit: string, state: string, accepted: number, refused: number, retired: number }>, rejections: Array<{ code: string, file: string, pointer: string | null, line: number | null, column: number | null, reason: string }> } | null };

export type SyncProgressSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type SyncProgressSubscription = { syncProgress: { id: string, source: string, state: SyncState, phase: string, startedAt: string, finishedAt: string | null, unitsTotal: number, unitsDone: number, accepted: number, refused: number, retired: number } };

export type RevisionPublishedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type RevisionPublishedSubscription = { revisionPublished: { number: number, publishedAt: string } };

export type RecentSyncsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecentSyncsQuery = { syncs: { edges: Array<{ node: { id: string, source: string, state: SyncState, phase: string, startedAt: string, finishedAt: string | null, unitsTotal: number, unitsDone: number, accepted: number, refused: number, retired: number } }> } };

export type WhatIfQueryVariables = Exact<{
  input: WhatIfInput;
}>;


export type WhatIfQuery = { whatIf:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
    | { __typename: 'OutOfTimeError', message: string }
    | { __typename: 'WhatIfAnswer', closedCount: number, openedCount: number, revision: { number: number, publishedAt: string }, completeness: { exhaustive: boolean, boundedBy: string | null, limit: number | null }, gaps: Array<{ source: string, reason: string, count: number }>, changes: Array<{ sort: ChangeSort, words: string }>, targets: Array<{ verdict: Verdict, target: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, before: { cost: number | null, entries: Array<{ access: Access }> }, after: { cost: number | null, entries: Array<{ access: Access }> } }>, closed: Array<{ id: string, profile: string, sensitivity: number, cost: number, hops: number, confirmed: boolean, sentence: string, ranking: string, entry: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, target: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, steps: Array<{ rule: { id: string }, from: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, to: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }> }>, opened: Array<{ id: string, profile: string, sensitivity: number, cost: number, hops: number, confirmed: boolean, sentence: string, ranking: string, entry: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, target: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, steps: Array<{ rule: { id: string }, from: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, to: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }> }>, broken: Array<{ count: number | null, lastUsedAt: string | null, relation: { key: string, from: { key: string, name: string, kind: string, sensitivity: number | null }, to: { key: string, name: string, kind: string, sensitivity: number | null } } }> }
   };

export type TemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplatesQuery = { changeTemplates: Array<{ id: string, title: string, about: string, of: Array<string>, using: { kinds: Array<string>, label: string } | null }> };

export type TemplateChangesQueryVariables = Exact<{
  template: string;
  of: string;
  using?: string | null | undefined;
  at?: number | null | undefined;
}>;


export type TemplateChangesQuery = { templateChanges:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
    | { __typename: 'TemplateChanges', changes: Array<object> }
   };

export type ScenarioNameFragment = { id: string, name: string, savedAt: string, savedOf: number, changes: Array<object>, to: Array<string> };

export type ScenariosQueryVariables = Exact<{ [key: string]: never; }>;


export type ScenariosQuery = { scenarios: Array<{ id: string, name: string, savedAt: string, savedOf: number, changes: Array<object>, to: Array<string> }> };

export type ScenarioQueryVariables = Exact<{
  id: string;
}>;


export type ScenarioQuery = { scenario: { id: string, name: string, savedAt: string, savedOf: number, changes: Array<object>, to: Array<string> } | null };

export type SaveScenarioMutationVariables = Exact<{
  input: SaveScenarioInput;
}>;


export type SaveScenarioMutation = { saveScenario:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OtherVersionError', message: string }
    | { __typename: 'Scenario', id: string, name: string, savedAt: string, savedOf: number, changes: Array<object>, to: Array<string> }
   };

export type DeleteScenarioMutationVariables = Exact<{
  id: string;
}>;


export type DeleteScenarioMutation = { deleteScenario:
    | { __typename: 'DeletedScenario' }
    | { __typename: 'NotFoundError', message: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const GrantChangeFragmentDoc = new TypedDocumentString(`
    fragment GrantChange on CutGrant {
  id
  words
  effort
  relations {
    from {
      key
    }
    to {
      key
    }
  }
}
    `, {"fragmentName":"GrantChange"}) as unknown as TypedDocumentString<GrantChangeFragment, unknown>;
export const HardeningChangeFragmentDoc = new TypedDocumentString(`
    fragment HardeningChange on CutHardening {
  of
  property
  value
  effort
  how
  words
  relation {
    from {
      key
    }
    to {
      key
    }
  }
}
    `, {"fragmentName":"HardeningChange"}) as unknown as TypedDocumentString<HardeningChangeFragment, unknown>;
export const AssetNameFragmentDoc = new TypedDocumentString(`
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
    `, {"fragmentName":"AssetName"}) as unknown as TypedDocumentString<AssetNameFragment, unknown>;
export const EvidencePlaceFragmentDoc = new TypedDocumentString(`
    fragment EvidencePlace on Evidence {
  source
  file
  pointer
  line
  observedAt
  basis
  note
}
    `, {"fragmentName":"EvidencePlace"}) as unknown as TypedDocumentString<EvidencePlaceFragment, unknown>;
export const RelationFactFragmentDoc = new TypedDocumentString(`
    fragment RelationFact on Relation {
  key
  type
  verb
  grants
  enabled
  stale
  basis
  from {
    ...AssetName
  }
  to {
    ...AssetName
  }
  evidence {
    ...EvidencePlace
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment EvidencePlace on Evidence {
  source
  file
  pointer
  line
  observedAt
  basis
  note
}`, {"fragmentName":"RelationFact"}) as unknown as TypedDocumentString<RelationFactFragment, unknown>;
export const PlaceOfFragmentDoc = new TypedDocumentString(`
    fragment PlaceOf on Place {
  source
  file
  pointer
  line
  observedAt
}
    `, {"fragmentName":"PlaceOf"}) as unknown as TypedDocumentString<PlaceOfFragment, unknown>;
export const FootholdNameFragmentDoc = new TypedDocumentString(`
    fragment FootholdName on Foothold {
  access
  asset {
    ...AssetName
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}`, {"fragmentName":"FootholdName"}) as unknown as TypedDocumentString<FootholdNameFragment, unknown>;
export const ChangedPathNameFragmentDoc = new TypedDocumentString(`
    fragment ChangedPathName on ChangedPath {
  path {
    id
    sentence
    entry {
      ...FootholdName
    }
    target {
      ...FootholdName
    }
  }
  causes {
    name
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment FootholdName on Foothold {
  access
  asset {
    ...AssetName
  }
}`, {"fragmentName":"ChangedPathName"}) as unknown as TypedDocumentString<ChangedPathNameFragment, unknown>;
export const ShareOfFragmentDoc = new TypedDocumentString(`
    fragment ShareOf on Share {
  count
  of
  percent
}
    `, {"fragmentName":"ShareOf"}) as unknown as TypedDocumentString<ShareOfFragment, unknown>;
export const SavedQueryPartsFragmentDoc = new TypedDocumentString(`
    fragment SavedQueryParts on SavedQuery {
  id
  builtIn
  theme
  name
  description
  why
  references {
    catalogue
    id
    url
  }
  parameters {
    name
    about
    type
    default
    values
  }
  cypher
}
    `, {"fragmentName":"SavedQueryParts"}) as unknown as TypedDocumentString<SavedQueryPartsFragment, unknown>;
export const RevisionNameFragmentDoc = new TypedDocumentString(`
    fragment RevisionName on Revision {
  number
  publishedAt
}
    `, {"fragmentName":"RevisionName"}) as unknown as TypedDocumentString<RevisionNameFragment, unknown>;
export const RadiusFragmentDoc = new TypedDocumentString(`
    fragment Radius on BlastRadiusAnswer {
  revision {
    ...RevisionName
  }
  completeness {
    exhaustive
    boundedBy
    limit
  }
  gaps {
    source
    reason
    count
  }
  of {
    ...FootholdName
  }
  sensitiveDatasets
  totals {
    kind
    count
  }
  reached {
    hops
    cost
    foothold {
      ...FootholdName
    }
  }
  steps {
    rule {
      id
    }
    from {
      ...FootholdName
    }
    to {
      ...FootholdName
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment FootholdName on Foothold {
  access
  asset {
    ...AssetName
  }
}
fragment RevisionName on Revision {
  number
  publishedAt
}`, {"fragmentName":"Radius"}) as unknown as TypedDocumentString<RadiusFragment, unknown>;
export const PathLineFragmentDoc = new TypedDocumentString(`
    fragment PathLine on AttackPath {
  id
  profile
  sensitivity
  cost
  hops
  confirmed
  sentence
  ranking
  entry {
    ...FootholdName
  }
  target {
    ...FootholdName
  }
  steps {
    rule {
      id
    }
    from {
      ...FootholdName
    }
    to {
      ...FootholdName
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment FootholdName on Foothold {
  access
  asset {
    ...AssetName
  }
}`, {"fragmentName":"PathLine"}) as unknown as TypedDocumentString<PathLineFragment, unknown>;
export const ChangedLineFragmentDoc = new TypedDocumentString(`
    fragment ChangedLine on ChangedPath {
  path {
    ...PathLine
  }
  causes {
    fact
    of
    name
    change
    property
    before
    after
    relation {
      verb
      from {
        ...AssetName
      }
      to {
        ...AssetName
      }
    }
    evidence {
      ...EvidencePlace
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment FootholdName on Foothold {
  access
  asset {
    ...AssetName
  }
}
fragment EvidencePlace on Evidence {
  source
  file
  pointer
  line
  observedAt
  basis
  note
}
fragment PathLine on AttackPath {
  id
  profile
  sensitivity
  cost
  hops
  confirmed
  sentence
  ranking
  entry {
    ...FootholdName
  }
  target {
    ...FootholdName
  }
  steps {
    rule {
      id
    }
    from {
      ...FootholdName
    }
    to {
      ...FootholdName
    }
  }
}`, {"fragmentName":"ChangedLine"}) as unknown as TypedDocumentString<ChangedLineFragment, unknown>;
export const ScheduleStateFragmentDoc = new TypedDocumentString(`
    fragment ScheduleState on Schedule {
  source
  paths
  everySeconds
  watch
  complete
  paused
  running
  nextRunAt
  lastRunAt
}
    `, {"fragmentName":"ScheduleState"}) as unknown as TypedDocumentString<ScheduleStateFragment, unknown>;
export const SyncStateFragmentDoc = new TypedDocumentString(`
    fragment SyncState on Sync {
  id
  source
  state
  phase
  startedAt
  finishedAt
  unitsTotal
  unitsDone
  accepted
  refused
  retired
}
    `, {"fragmentName":"SyncState"}) as unknown as TypedDocumentString<SyncStateFragment, unknown>;
export const ScenarioNameFragmentDoc = new TypedDocumentString(`
    fragment ScenarioName on Scenario {
  id
  name
  savedAt
  savedOf
  changes
  to
}
    `, {"fragmentName":"ScenarioName"}) as unknown as TypedDocumentString<ScenarioNameFragment, unknown>;
export const AssetDocument = new TypedDocumentString(`
    query Asset($key: String!, $at: RevisionNumber) {
  asset(key: $key, at: $at) {
    ...AssetName
    criticality
    environment
    sources
    stale
    owners
    approval
    class {
      class
      reason
      isStated
    }
    properties {
      name
      value
      basis
      evidence {
        ...EvidencePlace
      }
    }
    evidence {
      ...EvidencePlace
    }
    outward: relations(direction: outward, first: 50) {
      totalCount
      edges {
        node {
          ...RelationFact
        }
      }
    }
    inward: relations(direction: inward, first: 50) {
      totalCount
      edges {
        node {
          ...RelationFact
        }
      }
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment EvidencePlace on Evidence {
  source
  file
  pointer
  line
  observedAt
  basis
  note
}
fragment RelationFact on Relation {
  key
  type
  verb
  grants
  enabled
  stale
  basis
  from {
    ...AssetName
  }
  to {
    ...AssetName
  }
  evidence {
    ...EvidencePlace
  }
}`) as unknown as TypedDocumentString<AssetQuery, AssetQueryVariables>;
export const AssetStatementsDocument = new TypedDocumentString(`
    query AssetStatements($key: String!) {
  asset(key: $key) {
    key
    statements {
      property
      value
      isOverride
      removable
      evidence {
        ...EvidencePlace
        author
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  source
  file
  pointer
  line
  observedAt
  basis
  note
}`) as unknown as TypedDocumentString<AssetStatementsQuery, AssetStatementsQueryVariables>;
export const AssetsDocument = new TypedDocumentString(`
    query Assets($search: String, $kinds: [String!], $sources: [String!], $environments: [String!], $minSensitivity: Int, $approvals: [ApprovalState!], $classes: [AiClass!], $orderBy: AssetOrder, $descending: Boolean, $first: Int, $after: String) {
  assets(
    search: $search
    kinds: $kinds
    sources: $sources
    environments: $environments
    minSensitivity: $minSensitivity
    approvals: $approvals
    classes: $classes
    orderBy: $orderBy
    descending: $descending
    first: $first
    after: $after
  ) {
    totalCount
    countsByKind {
      kind
      count
    }
    countsByApproval {
      approval
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...AssetName
        criticality
        environment
        sources
        stale
        approval
        class {
          class
        }
      }
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}`) as unknown as TypedDocumentString<AssetsQuery, AssetsQueryVariables>;
export const FindAssetsDocument = new TypedDocumentString(`
    query FindAssets($search: String!, $first: Int!) {
  assets(search: $search, first: $first) {
    edges {
      node {
        ...AssetName
        environment
      }
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}`) as unknown as TypedDocumentString<FindAssetsQuery, FindAssetsQueryVariables>;
export const AttackPathStepsDocument = new TypedDocumentString(`
    query AttackPathSteps($input: AttackPathsInput!) {
  attackPaths(input: $input) {
    __typename
    ... on AttackPathsAnswer {
      paths {
        id
        steps {
          difficulty
          rule {
            id
            about
            gain
            needs
            candidate
            breaks {
              property
              value
              how
            }
            references {
              catalogue
              id
              url
            }
          }
          from {
            ...FootholdName
          }
          to {
            ...FootholdName
          }
          relations {
            ...RelationFact
          }
          properties {
            of
            property {
              name
              value
              basis
              evidence {
                ...EvidencePlace
              }
            }
          }
        }
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment FootholdName on Foothold {
  access
  asset {
    ...AssetName
  }
}
fragment EvidencePlace on Evidence {
  source
  file
  pointer
  line
  observedAt
  basis
  note
}
fragment RelationFact on Relation {
  key
  type
  verb
  grants
  enabled
  stale
  basis
  from {
    ...AssetName
  }
  to {
    ...AssetName
  }
  evidence {
    ...EvidencePlace
  }
}`) as unknown as TypedDocumentString<AttackPathStepsQuery, AttackPathStepsQueryVariables>;
export const AttackPathsDocument = new TypedDocumentString(`
    query AttackPaths($input: AttackPathsInput!) {
  attackPaths(input: $input) {
    __typename
    ... on AttackPathsAnswer {
      totalCount
      revision {
        ...RevisionName
      }
      completeness {
        exhaustive
        boundedBy
        limit
      }
      gaps {
        source
        reason
        count
      }
      paths {
        id
        profile
        sensitivity
        cost
        hops
        confirmed
        sentence
        ranking
        entry {
          ...FootholdName
        }
        target {
          ...FootholdName
        }
        steps {
          rule {
            id
          }
          from {
            ...FootholdName
          }
          to {
            ...FootholdName
          }
        }
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment FootholdName on Foothold {
  access
  asset {
    ...AssetName
  }
}
fragment RevisionName on Revision {
  number
  publishedAt
}`) as unknown as TypedDocumentString<AttackPathsQuery, AttackPathsQueryVariables>;
export const ChokePointsDocument = new TypedDocumentString(`
    query ChokePoints($input: ChokePointsInput!) {
  chokePoints(input: $input) {
    __typename
    ... on ChokePointsAnswer {
      revision {
        ...RevisionName
      }
      completeness {
        exhaustive
        boundedBy
        limit
      }
      gaps {
        source
        reason
        count
      }
      pairs
      points {
        separates
        grant {
          ...GrantChange
        }
        hardening {
          ...HardeningChange
        }
        asset {
          ...AssetName
        }
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment GrantChange on CutGrant {
  id
  words
  effort
  relations {
    from {
      key
    }
    to {
      key
    }
  }
}
fragment HardeningChange on CutHardening {
  of
  property
  value
  effort
  how
  words
  relation {
    from {
      key
    }
    to {
      key
    }
  }
}
fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment RevisionName on Revision {
  number
  publishedAt
}`) as unknown as TypedDocumentString<ChokePointsQuery, ChokePointsQueryVariables>;
export const CheapestCutDocument = new TypedDocumentString(`
    query CheapestCut($input: CutInput!) {
  cheapestCut(input: $input) {
    __typename
    ... on CutAnswer {
      revision {
        ...RevisionName
      }
      completeness {
        exhaustive
        boundedBy
        limit
      }
      gaps {
        source
        reason
        count
      }
      status
      effort
      lowerBound
      grants {
        ...GrantChange
      }
      hardenings {
        ...HardeningChange
      }
      witnessCount
      witnesses(first: 100) {
        ...PathLine
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment GrantChange on CutGrant {
  id
  words
  effort
  relations {
    from {
      key
    }
    to {
      key
    }
  }
}
fragment HardeningChange on CutHardening {
  of
  property
  value
  effort
  how
  words
  relation {
    from {
      key
    }
    to {
      key
    }
  }
}
fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment FootholdName on Foothold {
  access
  asset {
    ...AssetName
  }
}
fragment RevisionName on Revision {
  number
  publishedAt
}
fragment PathLine on AttackPath {
  id
  profile
  sensitivity
  cost
  hops
  confirmed
  sentence
  ranking
  entry {
    ...FootholdName
  }
  target {
    ...FootholdName
  }
  steps {
    rule {
      id
    }
    from {
      ...FootholdName
    }
    to {
      ...FootholdName
    }
  }
}`) as unknown as TypedDocumentString<CheapestCutQuery, CheapestCutQueryVariables>;
export const SubgraphDocument = new TypedDocumentString(`
    query Subgraph($keys: [String!]!, $revision: RevisionNumber) {
  subgraph(keys: $keys, at: $revision) {
    revision {
      ...RevisionName
    }
    assets {
      ...AssetName
      environment
      criticality
      relationCounts {
        type
        verb
        direction
        count
      }
    }
    relations {
      id
      key
      type
      verb
      enabled
      basis
      from {
        key
      }
      to {
        key
      }
    }
    relationCount
    missing
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment RevisionName on Revision {
  number
  publishedAt
}`) as unknown as TypedDocumentString<SubgraphQuery, SubgraphQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($key: String!, $direction: Direction, $types: [String!], $first: Int!, $revision: RevisionNumber) {
  asset(key: $key, at: $revision) {
    relations(direction: $direction, types: $types, first: $first) {
      totalCount
      edges {
        node {
          key
          type
          from {
            ...AssetName
          }
          to {
            ...AssetName
          }
        }
      }
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const RelationDetailDocument = new TypedDocumentString(`
    query RelationDetail($id: ID!) {
  node(id: $id) {
    __typename
    ... on Relation {
      ...RelationFact
      properties {
        name
        value
        basis
      }
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment EvidencePlace on Evidence {
  source
  file
  pointer
  line
  observedAt
  basis
  note
}
fragment RelationFact on Relation {
  key
  type
  verb
  grants
  enabled
  stale
  basis
  from {
    ...AssetName
  }
  to {
    ...AssetName
  }
  evidence {
    ...EvidencePlace
  }
}`) as unknown as TypedDocumentString<RelationDetailQuery, RelationDetailQueryVariables>;
export const WhyNoPathDocument = new TypedDocumentString(`
    query WhyNoPath($from: String!, $to: String!, $revision: RevisionNumber) {
  whyNoPath(from: $from, to: $to, at: $revision) {
    __typename
    ... on WhyNoPath {
      none
      reached
      reaching
      exhaustive
      near {
        rule {
          id
          needs
        }
        from {
          ...FootholdName
        }
        to {
          ...FootholdName
        }
        missing {
          verb
          from {
            ...AssetName
          }
          fromKinds
          to {
            ...AssetName
          }
          toKinds
        }
        blocked {
          of
          property
          value
        }
        met {
          key
          verb
          from {
            name
          }
          to {
            name
          }
        }
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment FootholdName on Foothold {
  access
  asset {
    ...AssetName
  }
}`) as unknown as TypedDocumentString<WhyNoPathQuery, WhyNoPathQueryVariables>;
export const FrameDocument = new TypedDocumentString(`
    query Frame {
  revision {
    number
    publishedAt
    assets
    paths
  }
  sources {
    name
  }
}
    `) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const JoiningDocument = new TypedDocumentString(`
    query Joining($source: String, $first: Int, $sharedAfter: String, $disputedAfter: String) {
  joining(source: $source) {
    revision {
      number
      asOf
    }
    contributions {
      source
      assets
      assetsAlone
      relations
      relationsAlone
      sharedWith {
        source
        assets
        relations
      }
    }
    sharedAssets(first: $first, after: $sharedAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          key
          kind
          name
          identifier {
            scheme
            value
          }
          sources
        }
      }
    }
    disagreements(first: $first, after: $disputedAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          fact
          kind
          name
          property
          reason
          values {
            value
            place {
              ...PlaceOf
            }
          }
        }
      }
    }
    conflicts(first: 200) {
      totalCount
      edges {
        node {
          key
          reason
          places {
            ...PlaceOf
          }
        }
      }
    }
    waitingCount
    waiting(first: 200) {
      edges {
        node {
          key
          type
          from
          to
          missing
          places {
            ...PlaceOf
          }
        }
      }
    }
  }
}
    fragment PlaceOf on Place {
  source
  file
  pointer
  line
  observedAt
}`) as unknown as TypedDocumentString<JoiningQuery, JoiningQueryVariables>;
export const OntologyDocument = new TypedDocumentString(`
    query Ontology {
  ontology {
    kinds {
      kind
      label
      plural
      about
      tint
      icon
    }
    relations {
      type
      verb
      about
      from
      to
    }
    accesses {
      access
      meaning
    }
  }
}
    `) as unknown as TypedDocumentString<OntologyQuery, OntologyQueryVariables>;
export const RecentRevisionsDocument = new TypedDocumentString(`
    query RecentRevisions {
  revisions(first: 2) {
    edges {
      node {
        ...RevisionName
      }
    }
  }
}
    fragment RevisionName on Revision {
  number
  publishedAt
}`) as unknown as TypedDocumentString<RecentRevisionsQuery, RecentRevisionsQueryVariables>;
export const OverviewDiffDocument = new TypedDocumentString(`
    query OverviewDiff($before: RevisionNumber!, $after: RevisionNumber!) {
  diff(input: { before: $before, after: $after }) {
    __typename
    ... on DiffAnswer {
      openedCount
      closedCount
      opened(first: 3) {
        ...ChangedPathName
      }
      closed(first: 3) {
        ...ChangedPathName
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment FootholdName on Foothold {
  access
  asset {
    ...AssetName
  }
}
fragment ChangedPathName on ChangedPath {
  path {
    id
    sentence
    entry {
      ...FootholdName
    }
    target {
      ...FootholdName
    }
  }
  causes {
    name
  }
}`) as unknown as TypedDocumentString<OverviewDiffQuery, OverviewDiffQueryVariables>;
export const BestChangesDocument = new TypedDocumentString(`
    query BestChanges($at: RevisionNumber) {
  bestChanges(input: { changes: 3, at: $at, deadline: 8 }) {
    __typename
    ... on BestChangesAnswer {
      method
      pairs
      separated
      grants {
        ...GrantChange
      }
      hardenings {
        ...HardeningChange
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment GrantChange on CutGrant {
  id
  words
  effort
  relations {
    from {
      key
    }
    to {
      key
    }
  }
}
fragment HardeningChange on CutHardening {
  of
  property
  value
  effort
  how
  words
  relation {
    from {
      key
    }
    to {
      key
    }
  }
}`) as unknown as TypedDocumentString<BestChangesQuery, BestChangesQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($revision: RevisionNumber) {
  overview(at: $revision) {
    __typename
    ... on Overview {
      revision {
        ...RevisionName
      }
      completeness {
        exhaustive
        boundedBy
        limit
      }
      gaps {
        source
        reason
        count
      }
      entries
      protection {
        total {
          ...ShareOf
        }
        byWorth {
          worth
          protected {
            ...ShareOf
          }
        }
      }
      pairs
      confirmedPairs
      exposedTargets {
        ...ShareOf
      }
      reachedAssets {
        ...ShareOf
      }
      controlledAssets {
        ...ShareOf
      }
      severities {
        severity
        targets
        pairs
      }
      profiles {
        profile
        entries
        pairs
        targets {
          ...ShareOf
        }
      }
      targets(first: 200) {
        asset {
          ...AssetName
        }
        accesses
        worth
        severity
        exposure {
          ...ShareOf
        }
        profiles
        cost
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment RevisionName on Revision {
  number
  publishedAt
}
fragment ShareOf on Share {
  count
  of
  percent
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PathHistoryDocument = new TypedDocumentString(`
    query PathHistory($input: AttackPathsInput!) {
  attackPaths(input: $input) {
    __typename
    ... on AttackPathsAnswer {
      paths {
        id
        history {
          oldest
          completeness {
            exhaustive
          }
          events {
            event
            revision
            publishedAt
          }
        }
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PathHistoryQuery, PathHistoryQueryVariables>;
export const SavedQueriesDocument = new TypedDocumentString(`
    query SavedQueries {
  savedQueries {
    ...SavedQueryParts
  }
  cypherConsole {
    open
    rows
    size
    milliseconds
  }
}
    fragment SavedQueryParts on SavedQuery {
  id
  builtIn
  theme
  name
  description
  why
  references {
    catalogue
    id
    url
  }
  parameters {
    name
    about
    type
    default
    values
  }
  cypher
}`) as unknown as TypedDocumentString<SavedQueriesQuery, SavedQueriesQueryVariables>;
export const RunQueryDocument = new TypedDocumentString(`
    query RunQuery($input: RunQueryInput!) {
  runQuery(input: $input) {
    __typename
    ... on Error {
      message
    }
    ... on QueryRunQuerySuccess {
      outcome {
        __typename
        ... on QueryRefusal {
          code
          message
          place {
            line
            column
          }
        }
        ... on QueryAnswer {
          revision
          publishing
          columns
          rows {
            cells
            assets
          }
          bounded {
            by
            limit
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunQueryQuery, RunQueryQueryVariables>;
export const CheckQueriesDocument = new TypedDocumentString(`
    query CheckQueries($file: JsonObject!) {
  checkQueries(file: $file) {
    __typename
    ... on Error {
      message
    }
    ... on QueryCheckQueriesSuccess {
      queries {
        name
        description
        cypher
        parameters {
          name
          about
          type
          default
          values
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CheckQueriesQuery, CheckQueriesQueryVariables>;
export const SaveQueryDocument = new TypedDocumentString(`
    mutation SaveQuery($id: String, $query: JsonObject!) {
  saveQuery(id: $id, query: $query) {
    __typename
    ... on Error {
      message
    }
    ... on SavedQuery {
      ...SavedQueryParts
    }
  }
}
    fragment SavedQueryParts on SavedQuery {
  id
  builtIn
  theme
  name
  description
  why
  references {
    catalogue
    id
    url
  }
  parameters {
    name
    about
    type
    default
    values
  }
  cypher
}`) as unknown as TypedDocumentString<SaveQueryMutation, SaveQueryMutationVariables>;
export const DeleteQueryDocument = new TypedDocumentString(`
    mutation DeleteQuery($id: String!) {
  deleteQuery(id: $id) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteQueryMutation, DeleteQueryMutationVariables>;
export const BlastRadiusDocument = new TypedDocumentString(`
    query BlastRadius($input: BlastRadiusInput!) {
  blastRadius(input: $input) {
    __typename
    ...Radius
    ... on Error {
      message
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment FootholdName on Foothold {
  access
  asset {
    ...AssetName
  }
}
fragment RevisionName on Revision {
  number
  publishedAt
}
fragment Radius on BlastRadiusAnswer {
  revision {
    ...RevisionName
  }
  completeness {
    exhaustive
    boundedBy
    limit
  }
  gaps {
    source
    reason
    count
  }
  of {
    ...FootholdName
  }
  sensitiveDatasets
  totals {
    kind
    count
  }
  reached {
    hops
    cost
    foothold {
      ...FootholdName
    }
  }
  steps {
    rule {
      id
    }
    from {
      ...FootholdName
    }
    to {
      ...FootholdName
    }
  }
}`) as unknown as TypedDocumentString<BlastRadiusQuery, BlastRadiusQueryVariables>;
export const ExposureDocument = new TypedDocumentString(`
    query Exposure($input: BlastRadiusInput!) {
  exposure(input: $input) {
    __typename
    ...Radius
    ... on Error {
      message
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment FootholdName on Foothold {
  access
  asset {
    ...AssetName
  }
}
fragment RevisionName on Revision {
  number
  publishedAt
}
fragment Radius on BlastRadiusAnswer {
  revision {
    ...RevisionName
  }
  completeness {
    exhaustive
    boundedBy
    limit
  }
  gaps {
    source
    reason
    count
  }
  of {
    ...FootholdName
  }
  sensitiveDatasets
  totals {
    kind
    count
  }
  reached {
    hops
    cost
    foothold {
      ...FootholdName
    }
  }
  steps {
    rule {
      id
    }
    from {
      ...FootholdName
    }
    to {
      ...FootholdName
    }
  }
}`) as unknown as TypedDocumentString<ExposureQuery, ExposureQueryVariables>;
export const RevisionsDocument = new TypedDocumentString(`
    query Revisions {
  revisions(first: 100) {
    edges {
      node {
        number
        publishedAt
        assets
        relations
        steps
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RevisionsQuery, RevisionsQueryVariables>;
export const DiffDocument = new TypedDocumentString(`
    query Diff($input: DiffInput!) {
  diff(input: $input) {
    __typename
    ... on DiffAnswer {
      before {
        paths
        revision {
          ...RevisionName
        }
      }
      after {
        paths
        revision {
          ...RevisionName
        }
      }
      completeness {
        exhaustive
        boundedBy
        limit
      }
      gaps {
        source
        reason
        count
      }
      openedCount
      opened(first: 100) {
        ...ChangedLine
      }
      closedCount
      closed(first: 100) {
        ...ChangedLine
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment FootholdName on Foothold {
  access
  asset {
    ...AssetName
  }
}
fragment EvidencePlace on Evidence {
  source
  file
  pointer
  line
  observedAt
  basis
  note
}
fragment RevisionName on Revision {
  number
  publishedAt
}
fragment PathLine on AttackPath {
  id
  profile
  sensitivity
  cost
  hops
  confirmed
  sentence
  ranking
  entry {
    ...FootholdName
  }
  target {
    ...FootholdName
  }
  steps {
    rule {
      id
    }
    from {
      ...FootholdName
    }
    to {
      ...FootholdName
    }
  }
}
fragment ChangedLine on ChangedPath {
  path {
    ...PathLine
  }
  causes {
    fact
    of
    name
    change
    property
    before
    after
    relation {
      verb
      from {
        ...AssetName
      }
      to {
        ...AssetName
      }
    }
    evidence {
      ...EvidencePlace
    }
  }
}`) as unknown as TypedDocumentString<DiffQuery, DiffQueryVariables>;
export const RulesDocument = new TypedDocumentString(`
    query Rules {
  rules {
    id
    about
    gain
    needs
    breaks {
      property
      value
      how
    }
    references {
      catalogue
      id
      url
    }
    candidate
    cypher
    difficulty
  }
}
    `) as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const SetOverrideDocument = new TypedDocumentString(`
    mutation SetOverride($input: SetOverrideInput!) {
  answer: setOverride(input: $input) {
    __typename
    ... on ChangeAnswer {
      published
      revision
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetOverrideMutation, SetOverrideMutationVariables>;
export const RemoveOverrideDocument = new TypedDocumentString(`
    mutation RemoveOverride($input: RemoveOverrideInput!) {
  answer: removeOverride(input: $input) {
    __typename
    ... on ChangeAnswer {
      published
      revision
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveOverrideMutation, RemoveOverrideMutationVariables>;
export const ApproveDocument = new TypedDocumentString(`
    mutation Approve($input: ApproveInput!) {
  answer: approve(input: $input) {
    __typename
    ... on ChangeAnswer {
      published
      revision
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveMutation, ApproveMutationVariables>;
export const WithdrawApprovalDocument = new TypedDocumentString(`
    mutation WithdrawApproval($asset: String!) {
  answer: withdrawApproval(asset: $asset) {
    __typename
    ... on ChangeAnswer {
      published
      revision
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawApprovalMutation, WithdrawApprovalMutationVariables>;
export const RulingsDocument = new TypedDocumentString(`
    query Rulings {
  overrides {
    key
    property
    value
    removable
    asset {
      kind
      name
    }
    evidence {
      ...EvidencePlace
      author
    }
  }
  approvals {
    pattern
    asset
    until
    removable
    evidence {
      ...EvidencePlace
      author
    }
  }
}
    fragment EvidencePlace on Evidence {
  source
  file
  pointer
  line
  observedAt
  basis
  note
}`) as unknown as TypedDocumentString<RulingsQuery, RulingsQueryVariables>;
export const SchedulesDocument = new TypedDocumentString(`
    query Schedules {
  schedules {
    __typename
    ... on Schedules {
      schedules {
        ...ScheduleState
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment ScheduleState on Schedule {
  source
  paths
  everySeconds
  watch
  complete
  paused
  running
  nextRunAt
  lastRunAt
}`) as unknown as TypedDocumentString<SchedulesQuery, SchedulesQueryVariables>;
export const PauseScheduleDocument = new TypedDocumentString(`
    mutation PauseSchedule($source: String!) {
  schedule: pauseSchedule(source: $source) {
    __typename
    ...ScheduleState
    ... on Error {
      message
    }
  }
}
    fragment ScheduleState on Schedule {
  source
  paths
  everySeconds
  watch
  complete
  paused
  running
  nextRunAt
  lastRunAt
}`) as unknown as TypedDocumentString<PauseScheduleMutation, PauseScheduleMutationVariables>;
export const ResumeScheduleDocument = new TypedDocumentString(`
    mutation ResumeSchedule($source: String!) {
  schedule: resumeSchedule(source: $source) {
    __typename
    ...ScheduleState
    ... on Error {
      message
    }
  }
}
    fragment ScheduleState on Schedule {
  source
  paths
  everySeconds
  watch
  complete
  paused
  running
  nextRunAt
  lastRunAt
}`) as unknown as TypedDocumentString<ResumeScheduleMutation, ResumeScheduleMutationVariables>;
export const RemoveScheduleDocument = new TypedDocumentString(`
    mutation RemoveSchedule($source: String!) {
  removed: removeSchedule(source: $source) {
    __typename
    ... on RemovedSchedule {
      source
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveScheduleMutation, RemoveScheduleMutationVariables>;
export const RunScheduleDocument = new TypedDocumentString(`
    mutation RunSchedule($source: String!) {
  schedule: runSchedule(source: $source) {
    __typename
    ...ScheduleState
    ... on Error {
      message
    }
  }
}
    fragment ScheduleState on Schedule {
  source
  paths
  everySeconds
  watch
  complete
  paused
  running
  nextRunAt
  lastRunAt
}`) as unknown as TypedDocumentString<RunScheduleMutation, RunScheduleMutationVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  sources {
    id
    name
    format
    lastCompleteAt
    lastSyncAt
    lastReadAt
    maxAgeSeconds
    stale
    lastFailure {
      at
      reason
    }
    assets
    relations
    refused
    lastSync {
      ...SyncState
    }
  }
}
    fragment SyncState on Sync {
  id
  source
  state
  phase
  startedAt
  finishedAt
  unitsTotal
  unitsDone
  accepted
  refused
  retired
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const SyncDetailDocument = new TypedDocumentString(`
    query SyncDetail($id: String!) {
  sync(id: $id) {
    ...SyncState
    units {
      unit
      state
      accepted
      refused
      retired
    }
    rejections(first: 200) {
      code
      file
      pointer
      line
      column
      reason
    }
  }
}
    fragment SyncState on Sync {
  id
  source
  state
  phase
  startedAt
  finishedAt
  unitsTotal
  unitsDone
  accepted
  refused
  retired
}`) as unknown as TypedDocumentString<SyncDetailQuery, SyncDetailQueryVariables>;
export const SyncProgressDocument = new TypedDocumentString(`
    subscription SyncProgress {
  syncProgress {
    ...SyncState
  }
}
    fragment SyncState on Sync {
  id
  source
  state
  phase
  startedAt
  finishedAt
  unitsTotal
  unitsDone
  accepted
  refused
  retired
}`) as unknown as TypedDocumentString<SyncProgressSubscription, SyncProgressSubscriptionVariables>;
export const RevisionPublishedDocument = new TypedDocumentString(`
    subscription RevisionPublished {
  revisionPublished {
    number
    publishedAt
  }
}
    `) as unknown as TypedDocumentString<RevisionPublishedSubscription, RevisionPublishedSubscriptionVariables>;
export const RecentSyncsDocument = new TypedDocumentString(`
    query RecentSyncs {
  syncs(first: 20) {
    edges {
      node {
        ...SyncState
      }
    }
  }
}
    fragment SyncState on Sync {
  id
  source
  state
  phase
  startedAt
  finishedAt
  unitsTotal
  unitsDone
  accepted
  refused
  retired
}`) as unknown as TypedDocumentString<RecentSyncsQuery, RecentSyncsQueryVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($input: WhatIfInput!) {
  whatIf(input: $input) {
    __typename
    ... on WhatIfAnswer {
      revision {
        ...RevisionName
      }
      completeness {
        exhaustive
        boundedBy
        limit
      }
      gaps {
        source
        reason
        count
      }
      changes {
        sort
        words
      }
      targets {
        verdict
        target {
          ...FootholdName
        }
        before {
          cost
          entries {
            access
          }
        }
        after {
          cost
          entries {
            access
          }
        }
      }
      closedCount
      closed(first: 100) {
        ...PathLine
      }
      openedCount
      opened(first: 100) {
        ...PathLine
      }
      broken {
        count
        lastUsedAt
        relation {
          key
          from {
            ...AssetName
          }
          to {
            ...AssetName
          }
        }
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment AssetName on Asset {
  key
  name
  kind
  sensitivity
}
fragment FootholdName on Foothold {
  access
  asset {
    ...AssetName
  }
}
fragment RevisionName on Revision {
  number
  publishedAt
}
fragment PathLine on AttackPath {
  id
  profile
  sensitivity
  cost
  hops
  confirmed
  sentence
  ranking
  entry {
    ...FootholdName
  }
  target {
    ...FootholdName
  }
  steps {
    rule {
      id
    }
    from {
      ...FootholdName
    }
    to {
      ...FootholdName
    }
  }
}`) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
export const TemplatesDocument = new TypedDocumentString(`
    query Templates {
  changeTemplates {
    id
    title
    about
    of
    using {
      kinds
      label
    }
  }
}
    `) as unknown as TypedDocumentString<TemplatesQuery, TemplatesQueryVariables>;
export const TemplateChangesDocument = new TypedDocumentString(`
    query TemplateChanges($template: String!, $of: String!, $using: String, $at: RevisionNumber) {
  templateChanges(template: $template, of: $of, using: $using, at: $at) {
    __typename
    ... on TemplateChanges {
      changes
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TemplateChangesQuery, TemplateChangesQueryVariables>;
export const ScenariosDocument = new TypedDocumentString(`
    query Scenarios {
  scenarios {
    ...ScenarioName
  }
}
    fragment ScenarioName on Scenario {
  id
  name
  savedAt
  savedOf
  changes
  to
}`) as unknown as TypedDocumentString<ScenariosQuery, ScenariosQueryVariables>;
export const ScenarioDocument = new TypedDocumentString(`
    query Scenario($id: String!) {
  scenario(id: $id) {
    ...ScenarioName
  }
}
    fragment ScenarioName on Scenario {
  id
  name
  savedAt
  savedOf
  changes
  to
}`) as unknown as TypedDocumentString<ScenarioQuery, ScenarioQueryVariables>;
export const SaveScenarioDocument = new TypedDocumentString(`
    mutation SaveScenario($input: SaveScenarioInput!) {
  saveScenario(input: $input) {
    __typename
    ... on Scenario {
      ...ScenarioName
    }
    ... on Error {
      message
    }
  }
}
    fragment ScenarioName on Scenario {
  id
  name
  savedAt
  savedOf
  changes
  to
}`) as unknown as TypedDocumentString<SaveScenarioMutation, SaveScenarioMutationVariables>;
export const DeleteScenarioDocument = new TypedDocumentString(`
    mutation DeleteScenario($id: String!) {
  deleteScenario(id: $id) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteScenarioMutation, DeleteScenarioMutationVariables>;