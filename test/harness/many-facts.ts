import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files of agents with tools over datasets: `facts` facts in all, `perFile` in each. Returns how many facts were written. */
export async function writeManyFacts(folder: string, facts: number, perFile: number): Promise<number> {
  await mkdir(folder, { recursive: true })
  let written = 0
  for (let file = 0; written < facts; file++) {
    const lines: object[] = [{ throughline: 1, source: 'many', complete: true, observedAt: '2026-11-01T00:00:00Z' }]
    for (let index = 0; lines.length < perFile; index++) {
      const [agent, tool, dataset] = ['agent', 'tool', 'dataset'].map((kind) => `${kind}:${file}/${index}`)
      lines.push({ id: agent, kind: 'Agent', name: agent, selfRunning: true })
      lines.push({ id: tool, kind: 'Tool', name: tool, traits: ['private_data'] })
      lines.push({ id: dataset, kind: 'Dataset', name: dataset, sensitivity: index % 5 })
      lines.push({ type: 'CAN_CALL', from: agent, to: tool })
      lines.push({ type: 'OPERATES_ON', from: tool, to: dataset, operations: ['read'] })
    }
    written += lines.length - 1
    await writeFile(
      join(folder, `facts-${String(file).padStart(4, '0')}.ndjson`),
      `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
    )
  }
  return written
}
