import { benchEngine } from './engine/engine.ts'
import { benchExplorer } from './explorer.ts'
import { benchRevision } from './revision.ts'
import { benchService } from './service.ts'
import { benchSync } from './sync.ts'
import { benchWhatIf } from './what-if.ts'

/** `npm run bench [part] [size…]`: what it measures, by name. Without a part, the service. */
const parts: Readonly<Record<string, (sizes: readonly number[]) => Promise<void>>> = {
  service: benchService,
  sync: benchSync,
  explorer: benchExplorer,
  engine: benchEngine,
  revision: benchRevision,
  'what-if': benchWhatIf,
}

const [first = '', ...rest] = process.argv.slice(2)
const named = Object.hasOwn(parts, first) ? parts[first] : undefined
const sizes = (named === undefined && first !== '' ? [first, ...rest] : rest).map(Number)
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  process.stderr.write(`bench [${Object.keys(parts).join('|')}] [size…]: sizes are whole numbers\n`)
  process.exit(2)
}
await (named ?? benchService)(sizes)
