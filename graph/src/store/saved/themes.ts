/** What saved queries are about, in the order in which people meet them. */
export const themes = {
  injection: 'Prompt injection',
  exposure: 'Exposure',
  tools: 'Tools and approval',
  identity: 'Identities and credentials',
  data: 'Data and ways out',
  supply: 'Supply chain',
  governance: 'Governance',
} as const

export type Theme = keyof typeof themes
