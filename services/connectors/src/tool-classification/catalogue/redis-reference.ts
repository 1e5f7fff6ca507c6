import { defineEntry } from '../catalogue-entry.ts'

export const redisReference = defineEntry({
  id: 'redis-reference',
  title: 'Redis reference server (archived)',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers-archived/tree/main/src/redis',
  npm: ['@modelcontextprotocol/server-redis'],
  data: { keys: { name: 'keys of the database' } },
  tools: [
    { names: ['get', 'list'], why: 'Returns any key or its value.', on: { keys: ['read'] } },
    { names: ['set'], why: 'Sets any key.', on: { keys: ['write'] }, also: ['destructive'] },
    { names: ['delete'], why: 'Deletes any key.', on: { keys: ['delete'] } },
  ],
})
