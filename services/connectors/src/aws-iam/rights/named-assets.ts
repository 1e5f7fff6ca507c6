import type { Account } from '../account/account.ts'
import { type ArnParts, fillArn, parseArn, partsOf } from '../catalogue/arn.ts'
import type { Entry } from '../catalogue/entry.ts'
import { arnFormat, entries } from '../catalogue/facts.ts'
import type { HeldPolicy } from '../policy/policy.ts'

/** A resource that a policy of the account names exactly. */
export interface NamedAsset {
  readonly id: string
  readonly name: string
  readonly entry: Entry
  readonly parts: ArnParts
  /** Twelve digits; undefined where the ARN does not say (buckets, AWS's own models). */
  readonly account: string | undefined
  /** The first statement that names it. */
  readonly pointer: string
  /** Grants of all statements that name it. */
  readonly namedBy: ReadonlySet<string>
}

/**
 * The resources that the account's policies name. AWS's own policies name nothing of the account, and what they hold
 * in common with others' text is no evidence.
 */
export function namedAssets(account: Account): readonly NamedAsset[] {
  const found = new Map<string, NamedAsset & { readonly namedBy: Set<string> }>()
  for (const held of heldPolicies(account)) {
    for (const statement of held.policy.statements) {
      const grant = held.grantOf(statement)
      if (/:iam::aws:policy\//.test(grant)) continue
      for (const text of statement.resources?.values ?? []) {
        const named = nameIn(text)
        if (named === undefined) continue
        const known = found.get(named.id)
        if (known === undefined)
          found.set(named.id, { ...named, pointer: statement.pointer, namedBy: new Set([grant]) })
        else known.namedBy.add(grant)
      }
    }
  }
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function heldPolicies(account: Account): readonly HeldPolicy[] {
  const ofPrincipals = account.principals.flatMap(({ subject }) => [...subject.policies, ...(subject.boundary ?? [])])
  return [...account.policies, ...ofPrincipals, ...account.groups.flatMap((group) => group.policies)]
}

interface Format {
  readonly entry: Entry
  readonly format: string
  readonly idFormat: string
  readonly wanted: ReadonlySet<string>
}

const formats: readonly Format[] = entries.flatMap((entry) => {
  const idFormat = arnFormat(entry.id)
  const wanted = partsOf(idFormat)
  return [entry.id, ...(entry.namedBy ?? [])].map((type) => ({ entry, format: arnFormat(type), idFormat, wanted }))
})

const names = new Map<string, Pick<NamedAsset, 'id' | 'name' | 'entry' | 'parts' | 'account'> | undefined>()

/** The asset that an ARN in a policy names; undefined where it leaves its name, region or account open. */
function nameIn(text: string): Pick<NamedAsset, 'id' | 'name' | 'entry' | 'parts' | 'account'> | undefined {
  if (!text.startsWith('arn:')) return undefined
  if (!names.has(text)) names.set(text, parseName(text))
  return names.get(text)
}

function parseName(text: string): Pick<NamedAsset, 'id' | 'name' | 'entry' | 'parts' | 'account'> | undefined {
  for (const { entry, format, idFormat, wanted } of formats) {
    const parts = parseArn(format, text, wanted)
    if (parts === undefined) continue
    const id = fillArn(idFormat, parts)
    return { id, name: nameOf(id), entry, parts: { ...parts }, account: parts['Account'] }
  }
  return undefined
}

/** What people call it: the end of its ARN, without its type. */
function nameOf(id: string): string {
  const rest = id.split(':').slice(5).join(':')
  return rest.replace(/^[a-zA-Z-]+[:/](?=.)/, '')
}
