import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * When the process of this pid started, in a form that is only good for comparing; undefined where none runs.
 * With the pid it names a process for good: a pid alone is given again to another program.
 */
export function processStartTime(pid: number): string | undefined {
  return process.platform === 'linux' ? startTimeFromProc(pid) : startTimeFromPs(pid)
}

function startTimeFromProc(pid: number): string | undefined {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return undefined
  }
  // The second field is the program's name in brackets and may itself hold blanks and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state] = fields
  const isDead = state === 'Z' || state === 'X'
  // proc(5): the start time is field 22; `fields` begins with field 3.
  return isDead ? undefined : fields[19]
}

function startTimeFromPs(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}
