import { containersOf } from '../cluster/inventory.ts'
import type { PodSpec } from '../wire.ts'

/** A way out of a container to the node under it. */
export interface HostAccess {
  /** As a mark: `privileged`, `hostPID`, `hostPath:/`. */
  readonly what: string
  /** It suffices alone. */
  readonly isEscape: boolean
}

/**
 * What of the node is handed to a pod.
 * https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export function hostAccess(spec: PodSpec): readonly HostAccess[] {
  const containers = containersOf(spec)
  const privileged = containers.some(({ securityContext }) => securityContext?.privileged === true)
  const added = containers.flatMap(({ securityContext }) => securityContext?.capabilities?.add ?? [])
  const strong = [...new Set(added)].filter((each) => /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_PTRACE)$/i.test(each))
  const found: HostAccess[] = strong.map((each) => ({
    what: `capability:${each}`,
    // Tracing the node's processes needs to see them.
    isEscape: !/SYS_PTRACE$/i.test(each) || spec.hostPID === true,
  }))
  if (privileged) found.push({ what: 'privileged', isEscape: true })
  if (spec.hostPID === true) found.push({ what: 'hostPID', isEscape: false })
  for (const { hostPath } of spec.volumes) {
    if (hostPath == null) continue
    found.push({ what: `hostPath:${hostPath.path}`, isEscape: leadsOut(hostPath.path) })
  }
  return found.toSorted((a, b) => (a.what < b.what ? -1 : 1))
}

/** Paths of a node from which its other pods or its own identity can be had. */
function leadsOut(path: string): boolean {
  const clean = path.replace(/(?<=.)\/+$/, '')
  return (
    /^\/(?:etc|root|home|proc|var|var\/lib|var\/lib\/kubelet(?:\/.*)?|var\/run|run|etc\/kubernetes(?:\/.*)?)?$/.test(
      clean,
    ) || /(?:docker|containerd|crio|podman)[^/]*\.sock$|\/(?:containerd|crio|docker)$/.test(clean)
  )
}
