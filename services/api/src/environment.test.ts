import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

const needed = { NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: 'x', TEMPORAL_ADDRESS: '127.0.0.1:7233' }

test('what is not said has a default that is reached from this machine only', () => {
  expect(readEnvironment({ ...needed, THROUGHLINE_WEB_DIST: '', THROUGHLINE_API_PORT: '' })).toEqual({
    neo4j: { uri: 'bolt://127.0.0.1:7687', user: 'neo4j', password: 'x' },
    temporal: { address: '127.0.0.1:7233', namespace: 'default' },
    port: 4000,
    host: '127.0.0.1',
    allowedHosts: [],
    webDist: undefined,
    introspection: true,
    cypherConsole: true,
  })
})

test('what is said is taken', () => {
  const read = readEnvironment({
    ...needed,
    THROUGHLINE_API_HOST: '0.0.0.0',
    THROUGHLINE_ALLOWED_HOSTS: 'api, throughline.example.com',
    THROUGHLINE_INTROSPECTION: 'off',
    THROUGHLINE_WEB_DIST: '/srv/web',
  })

  expect(read).toMatchObject({
    host: '0.0.0.0',
    allowedHosts: ['api', 'throughline.example.com'],
    introspection: false,
    webDist: '/srv/web',
  })
})

test('every mistake is named at once', () => {
  const read = () => readEnvironment({ NEO4J_URI: 'http://x', TEMPORAL_ADDRESS: 'y', THROUGHLINE_API_PORT: '99999' })

  expect(read).toThrow(/NEO4J_URI[^]*NEO4J_PASSWORD[^]*TEMPORAL_ADDRESS[^]*THROUGHLINE_API_PORT/)
})
