import { existsSync } from 'node:fs'
import { type Finding, finding } from '../finding.ts'
import { runAttached } from '../machine/run-command.ts'
import { which } from '../machine/which.ts'

/**
 * The browser tests need a Chromium. On Debian, as root (a container, a CI machine), one is installed.
 *
 * @returns what is missing, where there is none in the end
 */
export async function installChromium(
  path: string,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Finding | undefined> {
  const isThere = () => which('chromium', path) !== undefined
  if (isThere()) return undefined
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    process.stdout.write('Installing Chromium for the browser tests\n')
    const quiet = { variables: { ...variables, DEBIAN_FRONTEND: 'noninteractive' } }
    await runAttached('apt-get', ['update', '-qq'], quiet)
    await runAttached('apt-get', ['install', '-qq', '-y', '--no-install-recommends', 'chromium'], quiet)
  }
  return isThere() ? undefined : finding.noChromium()
}
