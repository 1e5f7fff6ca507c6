import { defineEntry } from '../catalogue-entry.ts'

export const kubernetesFlux159 = defineEntry({
  id: 'kubernetes-flux159',
  title: 'Kubernetes server by Flux159',
  reviewed: '2026-11',
  documentation: 'https://github.com/Flux159/mcp-server-kubernetes',
  npm: ['mcp-server-kubernetes'],
  oci: ['mcp/kubernetes'],
  needsIdentity: true,
  ambient: { provider: 'kubernetes', type: 'kubeconfig', name: 'kubeconfig' },
  data: { cluster: { name: 'objects of the cluster, secrets included', classes: ['secret'] } },
  tools: [
    {
      names: ['kubectl_get', 'kubectl_describe'],
      why: 'Returns any object that the user’s kubeconfig may read.',
      on: { cluster: ['read'] },
      scope: 'identity',
    },
    {
      names: ['kubectl_logs'],
      why: 'Returns logs, with whatever callers of the services sent.',
      on: { cluster: ['read'] },
      reads: [
        { from: 'internet', possibly: 'logs hold outsiders’ words only where a service that outsiders call logs them' },
      ],
      scope: 'identity',
    },
    {
      names: [
        'kubectl_create',
        'kubectl_apply',
        'kubectl_patch',
        'kubectl_scale',
        'kubectl_rollout',
        'install_helm_chart',
        'upgrade_helm_chart',
        'node_management',
      ],
      why: 'Changes or starts anything that the user’s kubeconfig may.',
      on: { cluster: ['write'] },
      scope: 'identity',
      also: ['destructive'],
    },
    {
      names: ['kubectl_delete', 'uninstall_helm_chart', 'cleanup'],
      why: 'Deletes anything that the user’s kubeconfig may.',
      on: { cluster: ['delete'] },
      scope: 'identity',
    },
    {
      names: ['kubectl_generic'],
      why: 'Runs any kubectl command.',
      on: { cluster: ['read', 'write', 'delete'] },
      scope: 'identity',
    },
    {
      names: ['exec_in_pod'],
      why: 'Runs commands inside a pod, not on this host; from there they may send anywhere.',
      on: { cluster: ['read', 'write'] },
      sends: [{ to: 'internet', possibly: 'a pod reaches the internet unless a network policy forbids it' }],
      scope: 'identity',
      also: ['destructive'],
    },
    {
      names: ['kubectl_context', 'explain_resource', 'list_api_resources', 'ping', 'port_forward', 'stop_port_forward'],
      why: 'Returns names and measurements, or opens a local port.',
    },
  ],
})
