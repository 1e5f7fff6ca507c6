import { addressOf, endpointId } from '../../ids.ts'
import type { Found } from '../cluster/objects.ts'
import { type KubeContext, placeOf } from '../context.ts'
import { kubeId } from '../ids.ts'
import type { IngressValue, RouteValue, ServiceValue } from '../wire.ts'
import { backendsNamed, backendsOf } from './backends.ts'
import { authOf, opennessOf } from './openness.ts'
import { stateEndpoint } from './state-endpoint.ts'

/** States every way into the cluster that the file describes. */
export function stateExposure(context: KubeContext): void {
  for (const service of context.cluster.own.services) stateService(context, service)
  for (const ingress of context.cluster.own.ingresses) stateIngress(context, ingress)
  for (const route of context.cluster.own.routes) stateRoute(context, route)
}

function stateService(context: KubeContext, service: Found<ServiceValue>): void {
  const { cluster } = context
  const { type, externalIPs, loadBalancerSourceRanges } = service.value.spec
  if (type !== 'LoadBalancer' && type !== 'NodePort') return
  const got = (service.value.status?.loadBalancer?.ingress ?? []).flatMap(({ ip, hostname }) => ip ?? hostname ?? [])
  const open = opennessOf({
    annotations: service.annotations,
    ranges: loadBalancerSourceRanges,
    addresses: [...got, ...externalIPs],
  })
  const id = kubeId(cluster.scope, 'service', service.namespace, service.name)
  const inside = {
    exposure: 'internal',
    note: 'a port of the nodes; whether they are public is not in these files',
  } as const
  stateEndpoint(context, {
    id: `endpoint:${id}`,
    name: `service ${service.namespace}/${service.name}`,
    openness: type === 'NodePort' ? inside : open,
    auth: 'none',
    to: backendsOf(cluster, service),
    grants: [id],
    namespace: service.namespace,
    place: placeOf(service),
  })
}

function stateIngress(context: KubeContext, ingress: Found<IngressValue>): void {
  const { cluster } = context
  const { spec, status } = ingress.value
  const { annotations, namespace } = ingress
  const className = spec.ingressClassName ?? annotations['kubernetes.io/ingress.class'] ?? ''
  const addresses = (status?.loadBalancer?.ingress ?? []).flatMap(({ ip, hostname }) => ip ?? hostname ?? [])
  const secured = new Set(spec.tls.flatMap(({ hosts }) => hosts))
  const id = kubeId(cluster.scope, 'ingress', namespace, ingress.name)
  const fallback = spec.defaultBackend ?? spec.backend
  const rules = [
    ...spec.rules.flatMap(({ host, http }) =>
      (http?.paths ?? []).map(({ path, backend }) => ({ host, path, backend })),
    ),
    ...(fallback == null ? [] : [{ host: undefined, path: undefined, backend: fallback }]),
  ]
  for (const [index, { host, path, backend }] of rules.entries()) {
    const service = backend.service?.name ?? backend.serviceName
    if (service == null) continue
    const named = host == null || host === '' ? undefined : host
    stateEndpoint(context, {
      ...addressed(id, named, path ?? '/', named !== undefined && secured.has(named)),
      openness: opennessOf({ annotations, className, addresses, ...(named === undefined ? {} : { host: named }) }),
      auth: authOf(annotations),
      to: backendsNamed(cluster, namespace, service),
      grants: [`${id}#${index}`],
      namespace,
      place: placeOf(ingress),
    })
  }
}

function stateRoute(context: KubeContext, route: Found<RouteValue>): void {
  const { cluster } = context
  const { spec } = route.value
  const id = kubeId(cluster.scope, 'httproute', route.namespace, route.name)
  const gateways = spec.parentRefs.flatMap((ref) =>
    cluster.objects.gateways.filter(
      (each) => each.name === ref.name && each.namespace === (ref.namespace ?? route.namespace),
    ),
  )
  // A gateway that no file has may be open or not: nothing is said of where its routes can be reached from.
  for (const gateway of gateways) {
    const addresses = (gateway.value.status?.addresses ?? []).flatMap(({ value }) => value ?? [])
    const className = gateway.value.spec.gatewayClassName ?? ''
    const secured = gateway.value.spec.listeners.some(({ protocol }) => protocol === 'HTTPS' || protocol === 'TLS')
    const listening = gateway.value.spec.listeners.flatMap(({ hostname }) => hostname ?? [])
    const hosts = spec.hostnames.length > 0 ? spec.hostnames : listening
    for (const host of hosts.length > 0 ? hosts : [undefined]) {
      for (const [index, { matches, backendRefs }] of spec.rules.entries()) {
        const path = matches[0]?.path?.value ?? '/'
        const { annotations } = gateway
        stateEndpoint(context, {
          ...addressed(id, host, path, secured),
          openness: opennessOf({ annotations, className, addresses, ...(host === undefined ? {} : { host }) }),
          auth: 'none',
          to: backendRefs
            .filter(({ kind }) => (kind ?? 'Service') === 'Service')
            .flatMap(({ name, namespace }) => backendsNamed(cluster, namespace ?? route.namespace, name)),
          grants: [`${id}#${index}`],
          namespace: route.namespace,
          place: placeOf(route),
        })
      }
    }
  }
}

/** By its URL where it has one, so that whoever names the same URL means the same endpoint; else by its object. */
function addressed(id: string, host: string | undefined, path: string, secure: boolean): { id: string; name: string } {
  const plain = path.replace(/[*(].*$/, '')
  const url = `${secure ? 'https' : 'http'}://${host ?? ''}${plain.startsWith('/') ? plain : `/${plain}`}`
  if (host !== undefined && !host.includes('*') && URL.canParse(url))
    return { id: endpointId(url), name: addressOf(url) }
  return { id: `endpoint:${id}${plain}`, name: `${host ?? 'any host'}${plain}` }
}
