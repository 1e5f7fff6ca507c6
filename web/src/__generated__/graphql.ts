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
  /** @deprecated Say `at`. */
  revision?: number | null | undefined;
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
  /** @deprecated Say `at`. */
  revision?: number | null | undefined;
};

export type Direction =
  | 'inward'
  | 'outward';

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

export type AssetQueryVariables = Exact<{
  key: string;
}>;


export type AssetQuery = { asset: { criticality: number, environment: string, sources: Array<string>, stale: boolean, key: string, name: string, kind: string, sensitivity: number | null, properties: Array<{ name: string, value: string | number | boolean | readonly string[], basis: Basis, evidence: { source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null } | null }>, evidence: Array<{ source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null }>, outward: { totalCount: number, edges: Array<{ node: { key: string, type: string, verb: string, grants: Array<string>, enabled: boolean, stale: boolean, basis: Basis, from: { key: string, name: string, kind: string, sensitivity: number | null }, to: { key: string, name: string, kind: string, sensitivity: number | null }, evidence: Array<{ source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null }> } }> }, inward: { totalCount: number, edges: Array<{ node: { key: string, type: string, verb: string, grants: Array<string>, enabled: boolean, stale: boolean, basis: Basis, from: { key: string, name: string, kind: string, sensitivity: number | null }, to: { key: string, name: string, kind: string, sensitivity: number | null }, evidence: Array<{ source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null }> } }> } } | null };

export type AssetsQueryVariables = Exact<{
  search?: string | null | undefined;
  kinds?: Array<string> | string | null | undefined;
  sources?: Array<string> | string | null | undefined;
  environments?: Array<string> | string | null | undefined;
  minSensitivity?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssetsQuery = { assets: { totalCount: number, countsByKind: Array<{ kind: string, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { criticality: number, environment: string, sources: Array<string>, stale: boolean, key: string, name: string, kind: string, sensitivity: number | null } }> } };

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
   };

export type AttackPathsQueryVariables = Exact<{
  input: AttackPathsInput;
}>;


export type AttackPathsQuery = { attackPaths:
    | { __typename: 'AttackPathsAnswer', totalCount: number, revision: { number: number, publishedAt: string }, completeness: { exhaustive: boolean, boundedBy: string | null, limit: number | null }, gaps: Array<{ source: string, reason: string, count: number }>, paths: Array<{ id: string, profile: string, sensitivity: number, cost: number, hops: number, confirmed: boolean, sentence: string, entry: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, target: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, steps: Array<{ rule: { id: string }, from: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, to: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }> }> }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
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
    | { __typename: 'WhyNoPath', none: boolean, reached: number, reaching: number, exhaustive: boolean, near: Array<{ rule: { id: string, needs: string }, from: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, to: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, missing: { verb: string, fromKinds: Array<string>, toKinds: Array<string>, from: { key: string, name: string, kind: string, sensitivity: number | null } | null, to: { key: string, name: string, kind: string, sensitivity: number | null } | null } | null, blocked: { of: string, property: string, value: string | number | boolean | readonly string[] | null } | null, met: Array<{ key: string, verb: string, from: { name: string }, to: { name: string } }> }> }
   };

export type AssetNameFragment = { key: string, name: string, kind: string, sensitivity: number | null };

export type FootholdNameFragment = { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } };

export type EvidencePlaceFragment = { source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null };

export type RelationFactFragment = { key: string, type: string, verb: string, grants: Array<string>, enabled: boolean, stale: boolean, basis: Basis, from: { key: string, name: string, kind: string, sensitivity: number | null }, to: { key: string, name: string, kind: string, sensitivity: number | null }, evidence: Array<{ source: string, file: string, pointer: string | null, line: number | null, observedAt: string, basis: Basis, note: string | null }> };

export type RevisionNameFragment = { number: number, publishedAt: string };

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { revision: { number: number, publishedAt: string, assets: number, paths: number } | null, sources: Array<{ name: string }> };

export type OntologyQueryVariables = Exact<{ [key: string]: never; }>;


export type OntologyQuery = { ontology: { kinds: Array<{ kind: string, label: string, plural: string, about: string, tint: string, icon: string }>, relations: Array<{ type: string, verb: string, about: string, from: Array<string>, to: Array<string> }>, accesses: Array<{ access: Access, meaning: string }> } };

export type ShareOfFragment = { count: number, of: number, percent: number | null };

export type OverviewQueryVariables = Exact<{
  revision?: number | null | undefined;
}>;


export type OverviewQuery = { overview:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'Overview', entries: number, pairs: number, confirmedPairs: number, revision: { number: number, publishedAt: string }, completeness: { exhaustive: boolean, boundedBy: string | null, limit: number | null }, gaps: Array<{ source: string, reason: string, count: number }>, protection: { total: { count: number, of: number, percent: number | null }, byWorth: Array<{ worth: number, protected: { count: number, of: number, percent: number | null } }> } | null, exposedTargets: { count: number, of: number, percent: number | null }, reachedAssets: { count: number, of: number, percent: number | null }, controlledAssets: { count: number, of: number, percent: number | null }, severities: Array<{ severity: Severity, targets: number, pairs: number }>, profiles: Array<{ profile: string, entries: number, pairs: number, targets: { count: number, of: number, percent: number | null } }>, targets: Array<{ accesses: Array<Access>, worth: number, severity: Severity, profiles: Array<string>, cost: number | null, asset: { key: string, name: string, kind: string, sensitivity: number | null }, exposure: { count: number, of: number, percent: number | null } }> }
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
   };

export type ExposureQueryVariables = Exact<{
  input: BlastRadiusInput;
}>;


export type ExposureQuery = { exposure:
    | { __typename: 'BlastRadiusAnswer', sensitiveDatasets: number, revision: { number: number, publishedAt: string }, completeness: { exhaustive: boolean, boundedBy: string | null, limit: number | null }, gaps: Array<{ source: string, reason: string, count: number }>, of: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, totals: Array<{ kind: string, count: number }>, reached: Array<{ hops: number, cost: number, foothold: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }>, steps: Array<{ rule: { id: string }, from: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } }, to: { access: Access, asset: { key: string, name: string, kind: string, sensitivity: number | null } } }> }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NoRevisionError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type RulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesQuery = { rules: Array<{ id: string, about: string, gain: string, needs: string, candidate: boolean, difficulty: number, breaks: Array<{ property: string, value: string | number | boolean | readonly string[], how: string }>, references: Array<{ catalogue: string, id: string, url: string }> }> };

export type SyncStateFragment = { id: string, source: string, state: SyncState, phase: string, startedAt: string, finishedAt: string | null, unitsTotal: number, unitsDone: number, accepted: number, refused: number, retired: number };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { sources: Array<{ id: string, name: string, format: string, lastCompleteAt: string | null, lastSyncAt: string | null, assets: number, relations: number, refused: number, lastSync: { id: string, source: string, state: SyncState, phase: string, startedAt: string, finishedAt: string | null, unitsTotal: number, unitsDone: number, accepted: number, refused: number, retired: number } | null }> };

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
export const ShareOfFragmentDoc = new TypedDocumentString(`
    fragment ShareOf on Share {
  count
  of
  percent
}
    `, {"fragmentName":"ShareOf"}) as unknown as TypedDocumentString<ShareOfFragment, unknown>;
export const RevisionNameFragmentDoc = new TypedDocumentString(`
    fragment RevisionName on Revision {
  number
  publishedAt
}
    `, {"fragmentName":"RevisionName"}) as unknown as TypedDocumentString<RevisionNameFragment, unknown>;
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
export const AssetDocument = new TypedDocumentString(`
    query Asset($key: String!) {
  asset(key: $key) {
    ...AssetName
    criticality
    environment
    sources
    stale
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
export const AssetsDocument = new TypedDocumentString(`
    query Assets($search: String, $kinds: [String!], $sources: [String!], $environments: [String!], $minSensitivity: Int, $first: Int, $after: String) {
  assets(
    search: $search
    kinds: $kinds
    sources: $sources
    environments: $environments
    minSensitivity: $minSensitivity
    first: $first
    after: $after
  ) {
    totalCount
    countsByKind {
      kind
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
    difficulty
  }
}
    `) as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  sources {
    id
    name
    format
    lastCompleteAt
    lastSyncAt
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