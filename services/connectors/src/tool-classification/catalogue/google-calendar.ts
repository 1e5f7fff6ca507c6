import { defineEntry } from '../catalogue-entry.ts'

export const googleCalendar = defineEntry({
  id: 'google-calendar',
  title: 'Google Calendar server by cocal',
  reviewed: '2026-11',
  documentation: 'https://github.com/nspady/google-calendar-mcp',
  npm: ['@cocal/google-calendar-mcp'],
  needsIdentity: true,
  ambient: { provider: 'google', type: 'oauth-token', name: 'google-calendar-sign-in' },
  data: { calendars: { name: 'calendars of the user' } },
  tools: [
    {
      names: ['list-events', 'search-events', 'get-event'],
      why: 'Returns events, which anyone can put there by an invitation.',
      on: { calendars: ['read'] },
      reads: [{ from: 'mail' }],
    },
    {
      names: ['create-event', 'create-events', 'update-event'],
      why: 'Writes events and mails invitations with their text to any address.',
      on: { calendars: ['write'] },
      sends: [{ to: 'mail' }],
    },
    {
      names: ['respond-to-event'],
      why: 'Answers an invitation to whoever sent it.',
      on: { calendars: ['write'] },
      sends: [{ to: 'mail' }],
    },
    { names: ['delete-event'], why: 'Deletes events.', on: { calendars: ['delete'] } },
    {
      names: ['list-calendars', 'list-colors', 'get-freebusy', 'get-current-time', 'manage-accounts'],
      why: 'Returns names, colours and busy times, or signs accounts in.',
    },
  ],
})
