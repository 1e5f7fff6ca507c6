import { defineEntry } from '../catalogue-entry.ts'

export const dockerQuantgeekdev = defineEntry({
  id: 'docker-quantgeekdev',
  title: 'Docker server by QuantGeekDev',
  reviewed: '2026-11',
  documentation: 'https://github.com/QuantGeekDev/docker-mcp',
  pypi: ['docker-mcp'],
  data: { containers: { name: 'containers and their logs' } },
  tools: [
    {
      names: ['create-container', 'deploy-compose'],
      why: 'Starts containers with any mount: whoever may do that is root on the host.',
      on: { containers: ['write'] },
      sends: [{ to: 'internet' }],
      also: ['code_exec', 'destructive'],
    },
    { names: ['get-logs'], why: 'Returns logs of containers.', on: { containers: ['read'] } },
    { names: ['list-containers'], why: 'Returns names of containers.' },
  ],
})
