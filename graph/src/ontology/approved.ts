import { choice, type Property, time } from './property.ts'

/** What approved lists say of what may be in use: agents, MCP servers and model endpoints. Absent where there is no list. */
export const approvedProperties = {
  approved: {
    ...choice('Whether an approved list names it. Absent: there is no list.', ['no', 'expired', 'yes']),
    stamp: true,
  },
  approvedUntil: { ...time('When its approval ends. Absent: never, or it has none.'), stamp: true },
} satisfies Readonly<Record<string, Property>>
