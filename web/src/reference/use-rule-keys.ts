import { useNavigate } from '@tanstack/react-router'
import { useShortcut } from '../keyboard/use-shortcut.ts'

interface Named {
  readonly id: string
}

/** Arrows move through the rules. */
export function useRuleKeys(rules: readonly Named[], shown: Named | undefined): void {
  const navigate = useNavigate({ from: '/rules' })
  function move(by: number) {
    const next = rules[Math.max(0, rules.findIndex(({ id }) => id === shown?.id) + by)]
    if (next !== undefined) void navigate({ search: { rule: next.id }, replace: true })
  }
  useShortcut('next', () => move(1))
  useShortcut('previous', () => move(-1))
}
