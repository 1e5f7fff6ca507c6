import { defineEntry } from '../catalogue-entry.ts'

export const mongodb = defineEntry({
  id: 'mongodb',
  title: 'MongoDB’s own server',
  reviewed: '2026-11',
  documentation: 'https://github.com/mongodb-js/mongodb-mcp-server',
  npm: ['mongodb-mcp-server'],
  oci: ['mongodb/mongodb-mcp-server', 'mcp/mongodb'],
  needsIdentity: true,
  secretNames: ['MDB_MCP_CONNECTION_STRING', 'MDB_MCP_API_CLIENT_SECRET'],
  data: { database: { name: 'databases of the login' } },
  tools: [
    {
      names: ['find', 'aggregate', 'count', 'export', 'collection-schema', 'explain'],
      why: 'Returns documents of any collection that the login may read.',
      on: { database: ['read'] },
      scope: 'identity',
    },
    {
      names: ['insert-many', 'insert-one', 'update-many', 'create-collection', 'create-index', 'rename-collection'],
      why: 'Changes documents of any collection that the login may write.',
      on: { database: ['write'] },
      scope: 'identity',
    },
    {
      names: ['delete-many', 'drop-collection', 'drop-database', 'drop-index'],
      why: 'Deletes documents, collections or databases.',
      on: { database: ['delete'] },
      scope: 'identity',
    },
    {
      names: [
        'list-databases',
        'list-collections',
        'collection-indexes',
        'collection-storage-size',
        'db-stats',
        'mongodb-logs',
        'connect',
        'switch-connection',
      ],
      why: 'Returns names, sizes and logs, or changes the connection.',
    },
  ],
})
