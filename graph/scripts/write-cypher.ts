import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cypherTexts } from './cypher-texts.ts'

const folder = new URL('../cypher/', import.meta.url)
for (const part of ['rules', 'capabilities', 'queries'])
  await rm(new URL(part, folder), { recursive: true, force: true })
for (const [name, text] of cypherTexts()) {
  const file = fileURLToPath(new URL(name, folder))
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
