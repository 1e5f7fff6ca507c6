// What the `sample` container of docker-compose.yml runs: the servers are up, and the environment names them.
import { readEnvironment } from './environment.ts'
import { dataLayout } from './layout.ts'
import { showSample } from './service/sample.ts'

const { dataDir, variables } = readEnvironment()
await showSample(dataLayout(dataDir), variables, (text) => process.stdout.write(`${text}\n`))
