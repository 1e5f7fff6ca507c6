import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { holds } from '@throughline/graph/ontology/relations/holds.ts'
import type { RecordPlace } from '../claims/claim-builder.ts'
import { workloadId } from '../ids.ts'
import { pointer } from '../reading/pointer.ts'
import { credentialProperties } from '../secrets/describe-secret.ts'
import { hashLabel } from '../secrets/hash-label.ts'
import { referenceId } from '../secrets/reference.ts'
import type { entryOf } from '../tool-classification/classify-tool.ts'
import type { Address } from './address.ts'
import { type EntrySecret, secretsOf } from './entry-secrets.ts'
import type { FileContext } from './file-context.ts'
import { providerOf } from './provider.ts'
import type { ServerEntry } from './server-entry.ts'

interface Holder {
  readonly id: string
  readonly name: string
  readonly at: string
  readonly grants: readonly string[]
  readonly place: RecordPlace
}

/**
 * States every credential of an entry: the server holds it, and the machine too where it stands in clear in the file.
 * Where a known server needs one and the file has none, it is the user's own sign-in. Returns how many the server holds.
 */
export function claimCredentials(
  file: FileContext,
  server: Holder,
  raw: unknown,
  entry: ServerEntry,
  known: ReturnType<typeof entryOf>,
  remote: Address | undefined,
): number {
  const { builder, install } = file
  const secretNames = new Set(known?.entry.secretNames ?? [])
  const found = secretsOf(entry, raw, {
    fingerprint: file.fingerprint,
    secretNames,
    passwordInputs: file.passwordInputs,
  })
  const ids = new Set<string>()
  for (const secret of found) {
    const place = file.placeOf(server.at + pointer(...secret.at))
    const id = claimSecret(file, server.name, secret, place)
    ids.add(id)
    builder.relation(holds, server.id, id, { grants: server.grants }, place)
    if ('literal' in secret) builder.relation(holds, workloadId(install.host), id, { grants: server.grants }, place)
  }
  if (ids.size === 0 && known?.entry.needsIdentity === true)
    ids.add(claimSignIn(file, server, entry, known.entry, remote))
  ids.delete('')
  return ids.size
}

function claimSecret(file: FileContext, serverName: string, secret: EntrySecret, place: RecordPlace): string {
  const { builder, install } = file
  const label = labelOf(secret.name, serverName)
  if ('literal' in secret) {
    const { literal } = secret
    const provider = literal.provider === 'unknown' ? providerOf(label) : literal.provider
    const labels = literal.hash === undefined ? {} : { labels: [hashLabel(literal.hash)] }
    return builder.asset(
      credential,
      literal.id,
      label,
      { ...credentialProperties(literal), provider, ...labels },
      place,
    )
  }
  const { reference } = secret
  // A prompt's answer belongs to one install; a variable or a stored secret to the machine.
  const scope = reference.source === 'input' ? `${install.host}/${install.client}/${install.scope}` : install.host
  const properties = { provider: providerOf(label), type: 'reference', isLiteral: false }
  return builder.asset(credential, referenceId(scope, reference), reference.name, properties, place)
}

/** A variable's name says enough; `Authorization` or `token` does not say whose. */
function labelOf(name: string | undefined, serverName: string): string {
  if (name === undefined) return `secret of ${serverName}`
  return /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(name) ? name : `${name} of ${serverName}`
}

/** The user's own sign-in: kept by the client for a hosted server, or by the vendor's tools on the machine. */
function claimSignIn(
  { builder, install }: FileContext,
  server: Holder,
  entry: ServerEntry,
  known: NonNullable<ReturnType<typeof entryOf>>['entry'],
  remote: Address | undefined,
): string {
  const profile = entry.env.find(({ name }) => name === 'AWS_PROFILE')?.value
  const { ambient } = known
  if (remote === undefined && ambient === undefined) return ''
  const name =
    remote === undefined && ambient !== undefined
      ? ambient.name + (profile === undefined || ambient.name !== 'AWS_PROFILE' ? '' : `/${profile}`)
      : `sign-in/${install.client}/${server.id}`
  const label = remote === undefined ? `${name} of the user` : `sign-in at ${server.name}`
  const note = 'the server needs an identity and the file names none: it uses the user’s own sign-in on this machine'
  const id = referenceId(install.host, { source: 'secret', name })
  const properties = {
    // Ids of entries begin with the vendor's name.
    provider: (remote === undefined ? ambient?.provider : undefined) ?? known.id.replace(/-.*$/, ''),
    type: remote === undefined ? (ambient?.type ?? 'sign-in') : 'oauth-token',
    isLiteral: false,
  }
  const { grants, place } = server
  builder.asset(credential, id, label, properties, place, 'inferred', note)
  builder.relation(holds, server.id, id, { grants, basis: 'inferred', note }, place)
  builder.relation(holds, workloadId(install.host), id, { grants, basis: 'inferred', note }, place)
  return id
}
