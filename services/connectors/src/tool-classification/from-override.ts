import { sinkId } from '../ids.ts'
import { publicSystem, type SharedSource } from '../untrusted-sources.ts'
import type { Classification, DataUse, Grounds } from './classification.ts'
import { impliedTraits } from './implied-traits.ts'
import type { ToolOverride } from './override-file.ts'
import { sharedSinks } from './shared-sinks.ts'
import { untrustedSources } from './untrusted-sources.ts'

/** The classification as the operator wants it: what he states replaces, the rest stays as it was. */
export function overriddenBy(override: ToolOverride, before: Classification): Classification {
  const why = override.why === undefined ? '' : `: ${override.why}`
  const grounds: Grounds = { basis: 'declared', note: `operator’s override${why}` }
  const data =
    override.data?.map(({ what, name = what, classes, operations, sensitivity, callerFiltered }): DataUse => {
      return {
        what,
        name,
        classes,
        operations,
        grounds,
        ...(sensitivity === undefined ? {} : { sensitivity }),
        ...(callerFiltered === undefined ? {} : { callerFiltered }),
      }
    }) ?? before.data
  const reads = override.reads?.map((name) => ({ source: sourceNamed(name), grounds })) ?? before.reads
  const sends =
    override.sends?.map(({ to, anyone, allowed }) => ({
      to: anyone ? { shared: sinkNamed(to) } : { own: to },
      grounds,
      ...(allowed === undefined ? {} : { allowed }),
    })) ?? before.sends
  const kept = before.traits.filter((trait) => !impliedTraits(before).includes(trait))
  const { approval, approver, sandboxed, egress } = override
  return {
    ...before,
    traits: override.traits ?? [...new Set([...kept, ...impliedTraits({ data, reads, sends })])].sort(),
    scope: override.scope ?? before.scope,
    ...(approval === undefined ? {} : { approval }),
    ...(approver === undefined ? {} : { approver }),
    ...(sandboxed === undefined ? {} : { sandboxed }),
    ...(egress === undefined ? {} : { egress }),
    grounds: override.traits === undefined && override.scope === undefined ? before.grounds : grounds,
    data,
    reads,
    sends,
  }
}

function sourceNamed(name: string): SharedSource {
  const known: Readonly<Record<string, SharedSource>> = untrustedSources
  return (Object.hasOwn(known, name) ? known[name] : undefined) ?? publicSystem(name, name)
}

function sinkNamed(name: string): { readonly id: string; readonly name: string } {
  return Object.values(sharedSinks).find(({ id }) => id === sinkId(name)) ?? { id: sinkId(name), name }
}
