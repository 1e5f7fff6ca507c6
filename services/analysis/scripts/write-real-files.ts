// Writes docs/real-files.md anew: node services/analysis/scripts/write-real-files.ts
import { writeFile } from 'node:fs/promises'
import { realFiles, realFilesPage } from './real-files-page.ts'

await writeFile(new URL('../../../docs/real-files.md', import.meta.url), await realFilesPage(realFiles))
