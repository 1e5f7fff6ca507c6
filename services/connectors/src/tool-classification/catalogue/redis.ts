import { defineEntry } from '../catalogue-entry.ts'

export const redis = defineEntry({
  id: 'redis',
  title: 'Redis’s own server',
  reviewed: '2026-11',
  documentation: 'https://github.com/redis/mcp-redis',
  pypi: ['redis-mcp-server'],
  oci: ['mcp/redis', 'redis/mcp-redis'],
  data: { keys: { name: 'keys of the database' } },
  tools: [
    { names: ['get'], why: 'Returns any key or its value.', on: { keys: ['read'] } },
    { names: ['set'], why: 'Sets any key.', on: { keys: ['write'] }, also: ['destructive'] },
    { names: ['delete'], why: 'Deletes any key.', on: { keys: ['delete'] } },
    {
      names: [
        'hget',
        'hgetall',
        'hexists',
        'json_get',
        'lrange',
        'llen',
        'smembers',
        'zrange',
        'xrange',
        'scan_keys',
        'scan_all_keys',
        'vector_search_hash',
      ],
      why: 'Returns any key or its value.',
      on: { keys: ['read'] },
    },
    {
      names: ['hset', 'json_set', 'lpush', 'rpush', 'sadd', 'zadd', 'xadd', 'rename', 'expire', 'publish'],
      why: 'Changes any key or publishes on a channel of the database.',
      on: { keys: ['write'] },
    },
    {
      names: ['hdel', 'json_del', 'lpop', 'rpop', 'srem', 'zrem', 'xdel'],
      why: 'Removes values of any key.',
      on: { keys: ['delete'] },
    },
  ],
})
