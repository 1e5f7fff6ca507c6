import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generateIcons } from './icons.ts'
import { generateOperations } from './operations.ts'

/** Writes all that is generated: `npm run codegen -w web`. A test fails where it was forgotten. */
for (const { path, text } of [...(await generateOperations()), await generateIcons()]) {
  writeFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), text)
}
