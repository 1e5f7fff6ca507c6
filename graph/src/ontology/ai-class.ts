import { choice, type Property } from './property.ts'

/** What sorts of AI asset people tell apart; `none` says that it is none. */
export const aiClasses = ['ai-application', 'llm-app', 'agent', 'mcp-server', 'rag', 'model-endpoint', 'none'] as const
export type AiClass = (typeof aiClasses)[number]

/** The class of an AI asset where somebody states it; else it is worked out from its relations. */
export const aiClassProperties = {
  aiClass: {
    ...choice('What sort of AI asset it is, where somebody states it; else it is worked out.', aiClasses),
    dispute: 'newest',
  },
} satisfies Readonly<Record<string, Property>>
