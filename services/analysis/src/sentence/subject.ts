import { internet, mail } from '@throughline/connectors/untrusted-sources.ts'
import type { Asset } from '@throughline/graph/facts/estate.ts'
import type { Access } from '@throughline/graph/footholds/access.ts'
import { softwarePackage } from '@throughline/graph/ontology/assets/package.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'

const whoHolds: Readonly<Record<Access, string>> = {
  reach: 'Whoever reaches',
  inject: 'Whoever slips words to',
  steer: 'Whoever steers',
  converse: 'Whoever talks to',
  control: 'Whoever controls',
  read: 'Whoever reads',
  write: 'Whoever can change',
  append: 'Whoever adds to',
  own: 'Whoever has records in',
  fed: 'Whoever feeds',
}

/** Who writes what is read from the shared sources. */
const authors: ReadonlyMap<string, string> = new Map([
  [internet.id, 'Whoever publishes on the internet'],
  [mail.id, 'Whoever sends mail'],
])

/**
 * Who the attacker is: the subject of a path's sentence.
 * @param sends whether he begins by sending a request, rather than by writing something that is read later
 */
export function subject({ id, kind, name, properties }: Asset, access: Access, sends: boolean): string {
  if (kind === softwarePackage.kind && access === 'control')
    return properties['verdict'] === 'malicious'
      ? `The malicious package ${name}`
      : `Whoever takes over the package ${name}`
  if (kind !== untrustedSource.kind) return `${whoHolds[access]} ${name}`
  if (!sends) return authors.get(id) ?? `Whoever writes to ${name}`
  const profile = String(properties['profile'])
  if (profile === 'anonymous') return `Anyone on ${name}`
  return `Any ${profile.replaceAll('-', ' ')} (${name})`
}
