import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * When the process of this pid started, in a form that is only good for comparing; undefined where none runs.
 * With the pid it names a process for good: a pid alone is given again to another program.
 */
export function processStartTime(pid: number): string | undefined {
  return process.platform === 'linux' ? startTimeFromProc(pid) : startTimeFromPs(pid)
}

function startTimeFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may itself hold blanks and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state] = fields
    // A killed process is a zombie from the end of its first thread on; its ports are free when the last one has ended.
    const hasEnded = (state === 'Z' || state === 'X') && readdirSync(`/proc/${pid}/task`).length <= 1
    // proc(5): the start time is field 22; `fields` begins with field 3.
    return hasEnded ? undefined : fields[19]
  } catch {
    return undefined
  }
}

function startTimeFromPs(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}
