import { z } from 'zod'

// https://kubernetes.io/docs/reference/kubernetes-api/ ; ToolHive: https://docs.stacklok.com/toolhive/reference/crds/mcpserver

const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])
const texts = list(z.string())
const textMap = z
  .record(z.string(), z.union([z.string(), z.null(), z.number(), z.boolean()]))
  .nullish()
  .transform((map) => Object.fromEntries(Object.entries(map ?? {}).map(([key, value]) => [key, String(value ?? '')])))

/** Names never hold a slash or a percent sign, RBAC's included (path segment names). */
const name = z
  .string()
  .min(1)
  .max(253)
  .refine((text) => !/[/%\p{Cc}\s]/u.test(text), { message: 'expected a name without slashes and spaces' })
/** Of users and groups anything may be a name. */
const anyName = z
  .string()
  .min(1)
  .refine((text) => !/\p{Cc}/u.test(text), { message: 'expected a name without control characters' })

const metadata = z.object({
  name,
  namespace: name.nullish(),
  uid: z.string().nullish(),
  labels: textMap,
  annotations: textMap,
  ownerReferences: list(z.object({ kind: z.string(), name: z.string(), controller: z.boolean().nullish() })),
})

const object = z.object({ metadata })

const rule = z.object({
  apiGroups: texts,
  resources: texts,
  verbs: z.array(z.string()),
  resourceNames: texts,
})
const selector = z.object({ matchLabels: textMap })

export const roleWire = object.extend({
  rules: list(rule),
  aggregationRule: z.object({ clusterRoleSelectors: list(selector) }).nullish(),
})

const subject = z
  .object({ kind: z.enum(['User', 'Group', 'ServiceAccount']), name: anyName, namespace: name.nullish() })
  .refine(({ kind, namespace }) => kind !== 'ServiceAccount' || (namespace ?? '') !== '', {
    message: 'a service account has a namespace',
    path: ['namespace'],
  })
const roleRef = z.object({ kind: z.enum(['Role', 'ClusterRole']), name })

export const roleBindingWire = object.extend({ roleRef, subjects: list(subject) })

export const clusterRoleBindingWire = object.extend({
  roleRef: z.object({ kind: z.string(), name }).refine(({ kind }) => kind === 'ClusterRole', {
    message: 'a ClusterRoleBinding can only bind a ClusterRole',
    path: ['kind'],
  }),
  subjects: list(subject),
})

export const serviceAccountWire = object.extend({ automountServiceAccountToken: z.boolean().nullish() })

const keyRef = z.object({ name, key: z.string().min(1) })
const env = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).nullish(),
  valueFrom: z.object({ secretKeyRef: keyRef.nullish() }).nullish(),
})

const container = z.object({
  name: z.string().nullish(),
  image: z.string().nullish(),
  env: list(env),
  envFrom: list(z.object({ secretRef: z.object({ name }).nullish() })),
  args: texts,
  command: texts,
  securityContext: z
    .object({ privileged: z.boolean().nullish(), capabilities: z.object({ add: texts }).nullish() })
    .nullish(),
})

const items = list(z.object({ key: z.string().min(1) }))
const volume = z.object({
  name: z.string(),
  secret: z.object({ secretName: name.nullish(), items }).nullish(),
  projected: z.object({ sources: list(z.object({ secret: z.object({ name, items }).nullish() })) }).nullish(),
  hostPath: z.object({ path: z.string() }).nullish(),
})

const podSpec = z.object({
  serviceAccountName: z.string().nullish(),
  serviceAccount: z.string().nullish(),
  automountServiceAccountToken: z.boolean().nullish(),
  hostPID: z.boolean().nullish(),
  nodeName: z.string().nullish(),
  containers: z.array(container),
  initContainers: list(container),
  ephemeralContainers: list(container),
  volumes: list(volume),
  imagePullSecrets: list(z.object({ name: z.string().nullish() })),
})

export type PodSpec = z.output<typeof podSpec>
export type Container = z.output<typeof container>

const template = z.object({ metadata: z.object({ labels: textMap }).nullish(), spec: podSpec })

export const podWire = object.extend({ spec: podSpec })
export const templatedWire = object.extend({ spec: z.object({ template }) })
export const cronJobWire = object.extend({
  spec: z.object({ jobTemplate: z.object({ spec: z.object({ template }) }) }),
})

export const secretWire = object.extend({ type: z.string().nullish(), data: textMap, stringData: textMap })

const addresses = list(z.object({ ip: z.string().nullish(), hostname: z.string().nullish() }))
const balancer = z.object({ loadBalancer: z.object({ ingress: addresses }).nullish() }).nullish()

export const serviceWire = object.extend({
  spec: z.object({
    type: z.string().nullish(),
    selector: textMap,
    ports: list(z.object({ port: z.int() })),
    externalIPs: texts,
    loadBalancerSourceRanges: texts,
  }),
  status: balancer,
})

const backend = z.object({
  service: z.object({ name }).nullish(),
  serviceName: z.string().nullish(),
})

export const ingressWire = object.extend({
  spec: z.object({
    ingressClassName: z.string().nullish(),
    defaultBackend: backend.nullish(),
    backend: backend.nullish(),
    tls: list(z.object({ hosts: texts })),
    rules: list(
      z.object({
        host: z.string().nullish(),
        http: z.object({ paths: list(z.object({ path: z.string().nullish(), backend })) }).nullish(),
      }),
    ),
  }),
  status: balancer,
})

export const gatewayWire = object.extend({
  spec: z.object({
    gatewayClassName: z.string().nullish(),
    listeners: list(z.object({ hostname: z.string().nullish(), protocol: z.string().nullish() })),
  }),
  status: z.object({ addresses: list(z.object({ value: z.string().nullish() })) }).nullish(),
})

export const routeWire = object.extend({
  spec: z.object({
    parentRefs: list(z.object({ name, namespace: z.string().nullish(), kind: z.string().nullish() })),
    hostnames: texts,
    rules: list(
      z.object({
        matches: list(z.object({ path: z.object({ value: z.string().nullish() }).nullish() })),
        backendRefs: list(z.object({ name, namespace: z.string().nullish(), kind: z.string().nullish() })),
      }),
    ),
  }),
})

export const mcpServerWire = object.extend({
  spec: z.object({
    image: z.string().min(1),
    serviceAccount: z.string().nullish(),
    env: list(z.object({ name: z.string(), value: z.string().nullish() })),
    args: texts,
    secrets: list(z.object({ name, key: z.string().min(1), targetEnvName: z.string().nullish() })),
    permissionProfile: z.object({ type: z.string().nullish(), name: z.string().nullish() }).nullish(),
    tools: texts,
    oidcConfig: z.unknown().optional(),
    authServerRef: z.unknown().optional(),
    podTemplateSpec: z.unknown().optional(),
  }),
})

/** Of namespaces and nodes only their names and marks are used. */
export const plainWire = object

export type Metadata = z.output<typeof metadata>
export type Rule = z.output<typeof rule>
export type Subject = z.output<typeof subject>
export type RoleValue = z.output<typeof roleWire>
export type RoleBindingValue = z.output<typeof roleBindingWire>
export type SecretValue = z.output<typeof secretWire>
export type ServiceValue = z.output<typeof serviceWire>
export type IngressValue = z.output<typeof ingressWire>
export type GatewayValue = z.output<typeof gatewayWire>
export type RouteValue = z.output<typeof routeWire>
export type McpServerValue = z.output<typeof mcpServerWire>
export type ServiceAccountValue = z.output<typeof serviceAccountWire>
export type PlainValue = z.output<typeof plainWire>

/** A list as the API and kubectl write it; its items are checked one by one. */
export const listWire = z.object({
  kind: z.string().regex(/List$/),
  apiVersion: z.string(),
  metadata: z.object({ continue: z.string().nullish() }).nullish(),
  items: z
    .array(z.unknown())
    .nullish()
    .transform((all) => all ?? []),
})

/** What tells any object's kind. */
export const typeWire = z.object({ apiVersion: z.string().min(1), kind: z.string().min(1) })
