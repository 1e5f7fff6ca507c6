import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/**
 * Tests over real files of a format, which lie beside the checkout on the machines that have them and are not part of the project. Where
 * they are not, one test says that they were left out.
 */
export function describeReal(folder: string, title: string, body: () => void): void {
  if (existsSync(folder)) describe(title, body)
  else test(`${title}: left out, the files are not on this machine`, () => expect(existsSync(folder)).toBe(false))
}
