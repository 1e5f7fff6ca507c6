import type { Asset } from '@throughline/graph/facts/estate.ts'
import { describe, expect, it } from 'vitest'
import { AssetIndex } from './asset-index.ts'

function asset(id: string, name: string, kind: Asset['kind'] = 'Tool'): Asset {
  return { id, kind, name, properties: {}, evidence: [], origins: {} }
}

function find(assets: readonly Asset[], text: string): string[] {
  return new AssetIndex(assets).find(text).map((number) => assets[number]?.id ?? '')
}

describe('AssetIndex', () => {
  it('ranks exact, prefix, start of a word, anywhere, all words; then names and ids', () => {
    const assets = [
      asset('5', 'mail for sales'),
      asset('4', 'blackmail'),
      asset('3', 'send mail'),
      asset('2', 'mailbox'),
      asset('mail', 'zebra'),
      asset('1', 'Mail'),
      asset('0', 'nothing'),
    ]

    expect(find(assets, 'mail')).toEqual(['1', 'mail', '5', '2', '3', '4'])
    expect(find(assets, 'sales mail')).toEqual(['5'])
  })

  it('does not mind case, width or composition', () => {
    const assets = [asset('a', 'Café Zürich'), asset('b', 'ＦＵＬＬ')]

    expect(find(assets, 'cafe\u0301')).toEqual(['a'])
    expect(find(assets, 'full')).toEqual(['b'])
  })

  it('reads a kind before a colon, by any of its names, and an id that looks like one', () => {
    const assets = [
      asset('agent:mail', 'x', 'Agent'),
      asset('t', 'mail'),
      asset('s', 'mail server', 'McpServer'),
      asset('agent:mail:2', 'y', 'Tool'),
    ]

    expect(find(assets, 'tool:mail')).toEqual(['t', 'agent:mail:2'])
    expect(find(assets, 'MCP servers: mail')).toEqual(['s'])
    expect(find(assets, 'agent:mail')).toEqual(['agent:mail', 'agent:mail:2'])
    expect(find(assets, 'agents:')).toEqual(['agent:mail'])
    expect(find(assets, 'aliens:mail')).toEqual([])
  })

  it('takes less than 200 ms among 100,000 assets', () => {
    const assets = Array.from({ length: 100_000 }, (_, number) =>
      asset(`team-${number % 400}/tool-${number}`, `${number % 7 === 0 ? 'send mail' : 'run sql'} ${number}`),
    )
    const index = new AssetIndex(assets)
    const times = ['mail', 'a', 'tool:sql', 'send 99', 'team-3/', 'nothing like it', ''].map((text) => {
      // Processor time: what else the machine does is no matter here.
      const start = process.cpuUsage()
      index.find(text)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1_000
    })

    expect(Math.max(...times)).toBeLessThan(200)
    expect(index.find('team-399/tool-99999')).toEqual([99_999])
  })
})
