import { defineEntry } from '../catalogue-entry.ts'

export const hubspot = defineEntry({
  id: 'hubspot',
  title: 'HubSpot’s own server',
  reviewed: '2026-11',
  documentation: 'https://developers.hubspot.com/mcp',
  npm: ['@hubspot/mcp-server'],
  urls: ['https://mcp.hubspot.com'],
  needsIdentity: true,
  data: { crm: { name: 'contacts, companies, deals and tickets', classes: ['pii'] } },
  tools: [
    {
      names: [
        'hubspot-list-objects',
        'hubspot-search-objects',
        'hubspot-batch-read-objects',
        'hubspot-get-engagement',
        'hubspot-list-associations',
      ],
      why: 'Returns contacts and tickets, filled in by anyone through the company’s public forms.',
      on: { crm: ['read'] },
      reads: [{ from: 'customers' }],
    },
    {
      names: [
        'hubspot-batch-create-objects',
        'hubspot-batch-update-objects',
        'hubspot-create-engagement',
        'hubspot-update-engagement',
        'hubspot-batch-create-associations',
        'hubspot-create-property',
        'hubspot-update-property',
      ],
      why: 'Writes contacts, deals and notes.',
      on: { crm: ['write'] },
    },
    {
      names: [
        'hubspot-get-user-details',
        'hubspot-get-schemas',
        'hubspot-list-properties',
        'hubspot-get-property',
        'hubspot-list-workflows',
        'hubspot-get-workflow',
        'hubspot-get-link',
        'hubspot-get-association-definitions',
        'hubspot-generate-feedback-link',
      ],
      why: 'Returns the user, shapes and workflows.',
    },
  ],
})
