import { containersOf } from '../cluster/inventory.ts'
import type { PodSpec } from '../wire.ts'

/** A secret that pods are given: one key of it, or all of it. */
export interface GivenSecret {
  readonly secret: string
  readonly key: string | undefined
  /** Within the workload: what a person would change. */
  readonly through: string
}

/** Every secret that a pod's containers see: variables, whole sets of them, files. */
export function givenSecrets(spec: PodSpec): readonly GivenSecret[] {
  return [...ofContainers(spec), ...ofVolumes(spec)]
}

function ofContainers(spec: PodSpec): readonly GivenSecret[] {
  return containersOf(spec).flatMap(({ name: container, env, envFrom }) => [
    ...env.flatMap(({ name, valueFrom }): GivenSecret[] => {
      const ref = valueFrom?.secretKeyRef
      return ref == null ? [] : [{ secret: ref.name, key: ref.key, through: `${container ?? ''}/env/${name}` }]
    }),
    ...envFrom.flatMap(({ secretRef }): GivenSecret[] =>
      secretRef == null
        ? []
        : [{ secret: secretRef.name, key: undefined, through: `${container ?? ''}/envFrom/${secretRef.name}` }],
    ),
  ])
}

function ofVolumes(spec: PodSpec): readonly GivenSecret[] {
  return spec.volumes.flatMap(({ name, secret, projected }) => {
    const sources = [
      ...(secret?.secretName == null ? [] : [{ name: secret.secretName, items: secret.items }]),
      ...(projected?.sources ?? []).flatMap((source) => (source.secret == null ? [] : [source.secret])),
    ]
    return sources.flatMap((source): GivenSecret[] => {
      const through = `volume/${name}`
      if (source.items.length === 0) return [{ secret: source.name, key: undefined, through }]
      return source.items.map(({ key }) => ({ secret: source.name, key, through }))
    })
  })
}
