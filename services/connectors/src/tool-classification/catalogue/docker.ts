import { defineEntry } from '../catalogue-entry.ts'

export const docker = defineEntry({
  id: 'docker',
  title: 'Docker server by ckreiling',
  reviewed: '2026-11',
  documentation: 'https://github.com/ckreiling/mcp-server-docker',
  pypi: ['mcp-server-docker'],
  data: { containers: { name: 'containers, volumes and their logs' } },
  tools: [
    {
      names: ['run_container', 'create_container', 'recreate_container', 'build_image'],
      why: 'Starts containers with any mount: whoever may do that is root on the host.',
      on: { containers: ['write'] },
      sends: [{ to: 'internet' }],
      also: ['code_exec', 'destructive'],
    },
    {
      names: ['fetch_container_logs'],
      why: 'Returns logs of containers.',
      on: { containers: ['read'] },
    },
    {
      names: ['start_container', 'stop_container', 'create_network', 'create_volume', 'pull_image'],
      why: 'Starts and stops containers, makes networks and volumes, fetches images.',
      on: { containers: ['write'] },
    },
    {
      names: ['push_image'],
      why: 'Sends an image to any registry.',
      on: { containers: ['read'] },
      sends: [{ to: 'internet' }],
    },
    {
      names: ['remove_container', 'remove_image', 'remove_network', 'remove_volume'],
      why: 'Deletes containers, images and volumes.',
      on: { containers: ['delete'] },
    },
    {
      names: ['list_containers', 'list_images', 'list_networks', 'list_volumes'],
      why: 'Returns names of containers, images and volumes.',
    },
  ],
})
