// Writes docs/schemas anew: node services/cli/src/write-schemas.ts
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { answerNames, isAnswerName, schemaFile } from './schemas.ts'

const folder = resolve(import.meta.dirname, '../../../docs/schemas')
for (const name of answerNames.filter(isAnswerName)) writeFileSync(join(folder, `${name}.json`), schemaFile(name))
