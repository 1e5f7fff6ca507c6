// What `npm start` runs. `--detach`: leave everything running and end; `--no-sample`: do not sync the sample estate.
import { up } from './up.ts'

const options = new Set(process.argv.slice(2))
// Not `exitCode`: an interrupted start leaves promises behind that would keep this process alive.
process.exit(await up({ detach: options.has('--detach'), sample: !options.has('--no-sample') }))
