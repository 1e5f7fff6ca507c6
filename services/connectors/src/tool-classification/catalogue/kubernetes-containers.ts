import { defineEntry } from '../catalogue-entry.ts'

export const kubernetesContainers = defineEntry({
  id: 'kubernetes-containers',
  title: 'Kubernetes server by the containers project',
  reviewed: '2026-11',
  documentation: 'https://github.com/containers/kubernetes-mcp-server',
  npm: ['kubernetes-mcp-server'],
  pypi: ['kubernetes-mcp-server'],
  oci: ['quay.io/containers/kubernetes_mcp_server'],
  needsIdentity: true,
  ambient: { provider: 'kubernetes', type: 'kubeconfig', name: 'kubeconfig' },
  data: { cluster: { name: 'objects of the cluster, secrets included', classes: ['secret'] } },
  tools: [
    {
      names: [
        'resources_list',
        'resources_get',
        'pods_list',
        'pods_list_in_namespace',
        'pods_get',
        'namespaces_list',
        'configuration_view',
      ],
      why: 'Returns any object that the user’s kubeconfig may read.',
      on: { cluster: ['read'] },
      scope: 'identity',
    },
    {
      names: ['pods_log', 'nodes_log', 'events_list'],
      why: 'Returns logs, with whatever callers of the services sent.',
      on: { cluster: ['read'] },
      reads: [
        { from: 'internet', possibly: 'logs hold outsiders’ words only where a service that outsiders call logs them' },
      ],
      scope: 'identity',
    },
    {
      names: ['resources_create_or_update', 'resources_scale', 'pods_run', 'helm_install'],
      why: 'Changes or starts anything that the user’s kubeconfig may.',
      on: { cluster: ['write'] },
      scope: 'identity',
      also: ['destructive'],
    },
    {
      names: ['resources_delete', 'pods_delete', 'helm_uninstall'],
      why: 'Deletes anything that the user’s kubeconfig may.',
      on: { cluster: ['delete'] },
      scope: 'identity',
    },
    {
      names: ['pods_exec'],
      why: 'Runs commands inside a pod, not on this host; from there they may send anywhere.',
      on: { cluster: ['read', 'write'] },
      sends: [{ to: 'internet', possibly: 'a pod reaches the internet unless a network policy forbids it' }],
      scope: 'identity',
      also: ['destructive'],
    },
    {
      names: ['pods_top', 'nodes_top', 'nodes_stats_summary', 'helm_list'],
      why: 'Returns names and measurements, or opens a local port.',
    },
  ],
})
