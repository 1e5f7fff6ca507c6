import { styleText } from 'node:util'
import { isColourWanted } from '../environment.ts'

/** The few meanings that colour has; never the only sign of any of them. */
const formats = {
  /** What the attacker holds. */
  hold: 'red',
  quiet: 'dim',
  strong: 'bold',
  /** An answer that is bounded, or has gaps. */
  bounded: 'yellow',
  good: 'green',
} as const

/** Styles text for stdout: only a terminal gets colours, and none that asked for none (NO_COLOR). */
export function style(meaning: keyof typeof formats, text: string): string {
  return process.stdout.isTTY && isColourWanted() ? styleText(formats[meaning], text, { validateStream: false }) : text
}
