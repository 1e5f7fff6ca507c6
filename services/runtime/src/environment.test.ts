import { describe, expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

describe('readEnvironment', () => {
  test('fills in loopback defaults and takes an empty variable for an absent one', () => {
    const environment = readEnvironment({ HOME: '/home/ada', NEO4J_URI: '', THROUGHLINE_API_PORT: '' })

    expect(environment.neo4j).toBeUndefined()
    expect(environment.ports).toEqual({ api: 4000, neo4j: 7687, temporal: 7233, temporalUi: 8233 })
    expect(environment.cacheDir).toBe('/home/ada/.cache/throughline')
  })

  test('takes the servers that are named', () => {
    const environment = readEnvironment({
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      NEO4J_PASSWORD: 'pw',
      TEMPORAL_ADDRESS: 'temporal.example:7233',
    })

    expect(environment.neo4j).toEqual({ uri: 'neo4j+s://graph.example:7687', user: 'neo4j', password: 'pw' })
    expect(environment.temporal).toEqual({ address: 'temporal.example:7233' })
  })

  test('reports every mistake at once', () => {
    const read = () =>
      readEnvironment({
        NEO4J_URI: 'http://graph.example',
        TEMPORAL_ADDRESS: 'temporal.example',
        THROUGHLINE_API_PORT: '70000',
        THROUGHLINE_NEO4J_HEAP_MAX: 'plenty',
      })

    expect(read).toThrow(/NEO4J_URI.*\n.*TEMPORAL_ADDRESS.*\n.*THROUGHLINE_API_PORT.*\n.*THROUGHLINE_NEO4J_HEAP_MAX/)
  })

  test('wants the password of a named server', () => {
    expect(() => readEnvironment({ NEO4J_URI: 'bolt://graph.example' })).toThrow('NEO4J_PASSWORD')
  })
})
