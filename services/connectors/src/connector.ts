import type { AssetClaim, RelationClaim } from '@throughline/graph/facts/claim.ts'
import type { Ruling } from '@throughline/graph/facts/ruling.ts'

/** A record that was not taken: the place and the reason, in words that never quote a secret. */
export interface Rejection {
  /** Stable and greppable, for instance `not-json`, `wrong-type`, `too-large`, `unknown-kind`. */
  readonly code: string
  readonly file: string
  readonly pointer?: string
  /** 1-based. */
  readonly line?: number
  readonly column?: number
  readonly reason: string
}

/** What one unit (a file) of a source said. */
export interface Reading {
  /** The source's name, for instance `aws-iam:123456789012`; facts files name their own. */
  readonly source: string
  readonly format: string
  /** The unit: the file's path as given, normalised; the key under which its claims are replaced. */
  readonly unit: string
  /** True when this unit states all that its source knows: what it no longer states is retired. */
  readonly complete: boolean
  /** ISO 8601. When the facts were seen: the file says so, else its modification time. */
  readonly observedAt: string
  readonly assets: readonly AssetClaim[]
  readonly relations: readonly RelationClaim[]
  /** What people rule about assets that other sources bring. Absent: nothing. */
  readonly rulings?: readonly Ruling[]
  readonly rejected: readonly Rejection[]
  /** What a person should know although nothing was refused. Absent: nothing. */
  readonly notes?: readonly string[]
}

/** What a connector may know besides the file itself. */
export interface ReadContext {
  /** Operator's name for the source (`sync --source`), else the connector names it. */
  readonly source?: string
  /** Operator's word that this reading is complete (`sync --complete`). */
  readonly complete?: boolean
  /** Fingerprints secrets with the estate key; values never leave the connector. */
  readonly fingerprint: (secret: string) => string
  /** Host the file was read on: part of the ids of agents and workloads found in local configurations. */
  readonly host: string
  /** Overrides of tool classification, see tool-classification/. */
  readonly toolOverrides?: ReadonlyMap<string, unknown>
}

/** A file opened for detection and reading: its name and text, already checked for size, encoding and NUL bytes. */
export interface SourceFile {
  /** As shown to people and kept in evidence: relative to what was asked for, `/`-separated. */
  readonly file: string
  /** Absolute, for reading siblings. */
  readonly path: string
  readonly text: string
  /** ISO 8601 modification time. */
  readonly modifiedAt: string
}

/** A format we read. `detect` is cheap and certain; `read` never throws on bad input: it rejects. */
export interface Connector {
  readonly format: string
  readonly about: string
  /** How sure it is that the file is its own: 0 no; 1 by shape; 2 by a version or type marker. The highest wins; a tie is refused with both names. */
  detect(file: SourceFile): 0 | 1 | 2
  /** Wire check, then normalise: their words to our claims. */
  read(file: SourceFile, context: ReadContext): Reading
  /** Where the file names what is elsewhere: reads that, one reading each. Never throws for what others answer. */
  follow?(file: SourceFile, context: ReadContext): Promise<readonly Reading[]>
}
