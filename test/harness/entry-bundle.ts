import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a browser must fetch before the explorer shows anything: the scripts that its page names, and their size compressed. */
export function entryBundle(webDist: string): { readonly scripts: readonly string[]; readonly bytes: number } {
  const page = readFileSync(join(webDist, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].flatMap(([, path]) => path ?? [])
  const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(webDist, path))).length, 0)
  return { scripts, bytes }
}
