import { ClaimBuilder } from '../claims/claim-builder.ts'
import { recordPlace } from '../claims/record-place.ts'
import type { Connector, ReadContext } from '../connector.ts'
import type { JsonDocument } from '../reading/document.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { hasMorePages, isTable, listedRecords, takeRecord } from '../reading/listed-records.ts'
import { isRejection } from '../reading/rejection.ts'
import { githubUserId, tokenIdentityId } from './ids.ts'
import { credentialSort, stateAuthorization, stateToken } from './normalise.ts'
import { isEvent, repositoriesOf, sortOf } from './records.ts'
import type { ListedToken, TokenReading } from './token-reading.ts'
import { authorizationSchema, tokenEventSchema, tokenSchema } from './wire.ts'

const format = 'github-pats'

/** Members that only these lists have; spares parsing what is something else. */
const marker = /"(?:token_id|credential_id|hashed_token)"\s*:/

export const githubPats: Connector = {
  format,
  about: 'Access tokens of a GitHub organisation: whose they are, and which repositories they reach.',

  detect(file) {
    if (!marker.test(file.text)) return 0
    const document = parseJsonDocument(file)
    if (isRejection(document)) return 0
    return listedRecords(document.value).some(({ value }) => sortOf(value) !== undefined) ? 2 : 0
  },

  read(file, context): TokenReading {
    const document = parseJsonDocument(file)
    const organisation = isRejection(document) ? undefined : organisationIn(document.value)
    const source = context.source ?? (organisation === undefined ? format : `${format}:${organisation}`)
    const builder = new ClaimBuilder({ source, file: file.file, observedAt: file.modifiedAt })
    let tokens: readonly ListedToken[] = []
    if (isRejection(document)) builder.reject(document)
    else tokens = stateRecords(document, file.file, builder, context)
    const isWhole = !isRejection(document) && !hasMorePages(document.value)
    const reading = builder.reading({ format, complete: context.complete ?? isWhole })
    // The reading keeps the tokens as they can be recognised, for relate-tokens.ts.
    return { ...reading, tokens }
  },
}

function stateRecords(
  document: JsonDocument,
  file: string,
  builder: ClaimBuilder,
  { fingerprint }: Pick<ReadContext, 'fingerprint'>,
): readonly ListedToken[] {
  const of = { document, file }
  const tokens = new Map<string, ListedToken>()
  const hashes = new Map<string, string[]>()
  for (const record of listedRecords(document.value)) {
    switch (sortOf(record.value)) {
      case 'token': {
        const taken = takeRecord(tokenSchema, record, of, builder)
        if (taken === undefined) break
        const { value: token, place } = taken
        stateToken(
          { token, repositories: repositoriesOf(record, token.id, token.repositories, of, builder), place },
          builder,
        )
        const identityId = tokenIdentityId(token.token_id)
        const isAlive = token.token_expired !== true
        tokens.set(identityId, {
          identityId,
          sort: 'fine-grained-pat',
          login: token.owner.login,
          isAlive,
          hashes: [],
          place,
        })
        break
      }
      case 'authorization': {
        const taken = takeRecord(authorizationSchema, record, of, builder)
        if (taken === undefined) break
        const { value: wire, place } = taken
        stateAuthorization(wire, builder, place)
        if (credentialSort(wire.credential_type) !== 'pat') break
        tokens.set(`${wire.credential_id}`, {
          identityId: githubUserId(wire.login),
          sort: 'pat',
          login: wire.login,
          isAlive: true,
          hashes: [],
          place,
        })
        break
      }
      case 'event': {
        const taken = takeRecord(tokenEventSchema, record, of, builder)
        if (taken === undefined) break
        const { hashed_token: hash, token_id: id } = taken.value
        const identityId = tokenIdentityId(id)
        hashes.set(identityId, [...(hashes.get(identityId) ?? []), fingerprint(hexOf(hash))])
        break
      }
      case undefined:
        rejectUnknown(record.value, recordPlace(document, record.at), builder)
    }
  }
  return withHashes(tokens, hashes)
}

/** Repositories and events that name no token stand in such files too; anything else does not. */
function rejectUnknown(value: unknown, place: { pointer: string; line: number }, builder: ClaimBuilder): void {
  if (isEvent(value) || (isTable(value) && 'full_name' in value)) return
  const reason = 'it is neither a token, an authorisation nor an event of the audit log'
  builder.reject({ code: 'unknown-record', ...place, reason })
}

function withHashes(
  tokens: ReadonlyMap<string, ListedToken>,
  hashes: ReadonlyMap<string, readonly string[]>,
): readonly ListedToken[] {
  return [...tokens.values()].map((token) => ({
    ...token,
    hashes: [...new Set(hashes.get(token.identityId) ?? [])].sort(),
  }))
}

/** GitHub writes the hash in base64; PowerShell's way of making one gives hexadecimal digits. */
function hexOf(hash: string): string {
  return hash.length === 64 ? hash.toLowerCase() : Buffer.from(hash, 'base64').toString('hex')
}

/** The organisation whose tokens these are, by the only thing in a token's record that says so: its number. */
function organisationIn(value: unknown): string | undefined {
  const numbers = listedRecords(value).flatMap((record) => {
    const url = isTable(record.value) ? record.value['repositories_url'] : undefined
    const number = typeof url === 'string' ? /\/organizations\/(\d+)\//.exec(url)?.[1] : undefined
    return number === undefined ? [] : [number]
  })
  return new Set(numbers).size === 1 ? numbers[0] : undefined
}
