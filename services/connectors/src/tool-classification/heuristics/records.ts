import type { Operation } from '../catalogue-entry.ts'
import { type Heuristic, named, type ToolWords, takes } from './heuristic.ts'
import { deleteVerbs, readVerbs, writeVerbs } from './verbs.ts'

interface Records {
  readonly what: string
  readonly words: readonly string[]
  readonly classes?: readonly string[]
}

/** Kinds of record by the words that tools use for them. Classes only where the word itself says so. */
const records: readonly Records[] = [
  {
    what: 'secrets',
    words: ['secret', 'secrets', 'credential', 'credentials', 'password', 'passwords', 'apikey', 'apikeys', 'vault'],
    classes: ['secret'],
  },
  { what: 'patients', words: ['patient', 'patients', 'diagnosis', 'prescription', 'prescriptions'], classes: ['phi'] },
  { what: 'cards', words: ['card', 'cards'], classes: ['pci'] },
  {
    what: 'customers',
    words: [
      'customer',
      'customers',
      'client',
      'clients',
      'contact',
      'contacts',
      'lead',
      'leads',
      'subscriber',
      'subscribers',
    ],
    classes: ['pii'],
  },
  {
    what: 'people',
    words: [
      'user',
      'users',
      'member',
      'members',
      'employee',
      'employees',
      'person',
      'people',
      'profile',
      'profiles',
      'applicant',
      'candidates',
    ],
    classes: ['pii'],
  },
  {
    what: 'payments',
    words: [
      'payment',
      'payments',
      'invoice',
      'invoices',
      'refund',
      'refunds',
      'charge',
      'charges',
      'transaction',
      'transactions',
      'billing',
      'balance',
      'payout',
      'payouts',
      'dispute',
      'disputes',
    ],
  },
  {
    what: 'orders',
    words: [
      'order',
      'orders',
      'booking',
      'bookings',
      'reservation',
      'reservations',
      'subscription',
      'subscriptions',
      'shipment',
    ],
  },
  { what: 'tickets', words: ['ticket', 'tickets', 'case', 'cases', 'issue', 'issues', 'incident', 'incidents'] },
  {
    what: 'messages',
    words: ['message', 'messages', 'conversation', 'conversations', 'thread', 'threads', 'chat', 'chats', 'transcript'],
  },
  { what: 'mailbox', words: ['email', 'emails', 'inbox'] },
  { what: 'calendars', words: ['calendar', 'calendars', 'event', 'events', 'meeting', 'meetings'] },
  {
    what: 'repositories',
    words: ['repo', 'repos', 'repository', 'repositories', 'commit', 'commits', 'branch', 'pull'],
    classes: ['source-code'],
  },
  {
    what: 'documents',
    words: [
      'document',
      'documents',
      'doc',
      'docs',
      'page',
      'pages',
      'note',
      'notes',
      'wiki',
      'article',
      'articles',
      'memory',
      'memories',
    ],
  },
  { what: 'logs', words: ['log', 'logs', 'audit', 'trace', 'traces', 'failures'] },
  {
    what: 'database',
    words: ['database', 'table', 'tables', 'row', 'rows', 'record', 'records', 'collection', 'documents'],
  },
  {
    what: 'groups',
    words: ['group', 'groups', 'role', 'roles', 'policy', 'policies', 'application', 'applications', 'apps'],
  },
]

/** Names with these are about how records look or are shown, not about the records. */
const shapes = [
  'template',
  'templates',
  'settings',
  'customization',
  'customizations',
  'domain',
  'domains',
  'theme',
  'themes',
  'schema',
  'schemas',
  'tables',
  'describe',
  'types',
  'fields',
  'columns',
] as const

/** Guesses about tools that work on records of the company. */
export const recordHeuristics: readonly Heuristic[] = [
  {
    id: 'runs-sql',
    about: 'Takes a statement in a query language and runs it with the login’s rights.',
    match: (tool) => {
      const statement = takes(tool, ['sql', 'query', 'statement', 'sqlquery', 'cypher', 'aql', 'kql'])
      const said = named(tool, ['sql', 'database', 'db', 'postgres', 'mysql', 'cypher', 'bigquery', 'snowflake'])
      const text = /\b(?:sql|cypher|kql)\b/.test(tool.text)
      if (
        statement === undefined ||
        (said === undefined && !text && !['sql', 'sqlquery', 'cypher'].includes(statement))
      )
        return undefined
      const readOnly =
        /\bread[- ]?only\b|\bselect (?:queries|statements) only\b|\bonly select\b/.test(tool.text) ||
        named(tool, ['select', 'readonly']) !== undefined
      return {
        because: `the caller gives a statement as "${statement}"${readOnly ? '; it says that it only reads' : ''}`,
        scope: 'identity',
        data: [{ what: 'database', operations: readOnly ? ['read'] : ['read', 'write', 'delete'] }],
      }
    },
  },
  {
    id: 'works-on-records',
    about: 'A verb of reading, writing or deleting with a kind of record.',
    match: (tool) => {
      const found = verbOf(tool)
      if (found === undefined || named(tool, shapes) !== undefined) return undefined
      // The last noun is what the tool is about: list_group_users returns users.
      const kind = records
        .map((each) => ({ each, at: Math.max(...each.words.map((word) => tool.name.lastIndexOf(word))) }))
        .filter(({ at }) => at >= 0)
        .toSorted((a, b) => b.at - a.at)[0]
      if (kind === undefined) return undefined
      const { what, classes = [] } = kind.each
      return {
        because: `the name says ${found.verb} ${tool.name[kind.at]}`,
        data: [{ what, classes, operations: [found.operation] }],
      }
    },
  },
  {
    id: 'does-everything',
    about: 'Claims to do anything to any resource.',
    match: (tool) =>
      /\b(?:can|could) do (?:anything|everything)\b|\bany (?:operation|resource|action) (?:on|in|of) any\b|\boperations? on any resource\b/.test(
        tool.text,
      )
        ? {
            because: 'it says that it can do anything',
            scope: 'identity',
            traits: ['destructive'],
            data: [{ what: 'everything it reaches', operations: ['read', 'write', 'delete'] }],
          }
        : undefined,
  },
]

function verbOf(tool: ToolWords): { verb: string; operation: Operation } | undefined {
  const candidates = [
    { operation: 'read', verbs: readVerbs },
    { operation: 'write', verbs: writeVerbs },
    { operation: 'delete', verbs: deleteVerbs },
  ] as const
  // The first verb governs: search_deleted_users reads.
  const found = candidates
    .flatMap(({ operation, verbs }) => verbs.map((verb) => ({ verb, operation, at: tool.name.indexOf(verb) })))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0]
  return found
}
