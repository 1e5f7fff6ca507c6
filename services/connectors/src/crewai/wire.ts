import { z } from 'zod'

// https://docs.crewai.com/en/concepts/agents and /tasks

const names = z.union([
  z.array(z.union([z.string(), z.record(z.string(), z.unknown())])),
  z.string().transform((one) => [one]),
])

export const agentWire = z.object({
  role: z.string().min(1),
  goal: z.string().nullish(),
  backstory: z.string().nullish(),
  llm: z.union([z.string(), z.record(z.string(), z.unknown())]).nullish(),
  tools: names.nullish(),
  mcps: names.nullish(),
  allow_delegation: z.boolean().nullish(),
  allow_code_execution: z.boolean().nullish(),
  code_execution_mode: z.enum(['safe', 'unsafe']).nullish(),
})

export const taskWire = z.object({
  description: z.string().min(1),
  expected_output: z.string().nullish(),
  agent: z.string().nullish(),
  context: z.array(z.string()).nullish(),
  tools: names.nullish(),
})

export type AgentWire = z.output<typeof agentWire>
export type TaskWire = z.output<typeof taskWire>
