import type { QueryScenario } from './scenario.ts'

/** Scenarios of queries about injection, exposure and tools. */
export const agentScenarios: readonly QueryScenario[] = [
  {
    query: 'lethal-trifecta',
    estate: {
      assets: {
        web: 'UntrustedSource',
        bot: 'Agent',
        browse: 'Tool',
        sql: 'Tool',
        mail: 'Tool',
        out: ['Sink', { attackerChoosable: true }],
        vault: ['Dataset', { sensitivity: 4 }],
        menu: ['Dataset', { sensitivity: 1 }],
        muted: 'Agent',
        blind: 'Agent',
        asked: 'Agent',
        reader: 'Agent',
        wiki: ['KnowledgeBase', { sensitivity: 3 }],
      },
      relations: [
        'browse READS_FROM web',
        'sql OPERATES_ON vault',
        'sql OPERATES_ON menu',
        'mail SENDS_TO out',
        ...['browse', 'sql', 'mail'].map((tool) => `bot CAN_CALL ${tool}`),
        // No way out, nothing private, a person asked before each reading.
        ...['browse', 'sql'].map((tool) => `muted CAN_CALL ${tool}`),
        ...['browse', 'mail'].map((tool) => `blind CAN_CALL ${tool}`),
        ...['browse', 'mail'].map((tool) => `asked CAN_CALL ${tool}`),
        ['asked CAN_CALL sql', { approval: 'call' }],
        'wiki READS_FROM web',
        'reader RETRIEVES_FROM wiki',
        'reader SENDS_TO out',
      ],
    },
    rows: ['bot · [web] · [vault]', 'reader · [web] · [wiki]'],
  },
  {
    query: 'second-order-injection',
    estate: {
      assets: {
        web: 'UntrustedSource',
        form: ['Endpoint', { exposure: 'internet' }],
        tickets: 'Dataset',
        archive: 'Dataset',
        wiki: 'KnowledgeBase',
        read: 'Tool',
        readArchive: 'Tool',
        desk: 'Agent',
        clerk: 'Agent',
        guide: 'Agent',
      },
      relations: [
        'web REACHES form',
        ['form EXPOSES tickets', { operations: ['write'] }],
        'read OPERATES_ON tickets',
        'desk CAN_CALL read',
        // Nobody outside writes the archive.
        'readArchive OPERATES_ON archive',
        'clerk CAN_CALL readArchive',
        'wiki INDEXES tickets',
        'guide RETRIEVES_FROM wiki',
      ],
    },
    rows: ['desk · tickets · [web]', 'guide · wiki · [web]'],
  },
  {
    query: 'unguarded-memory',
    estate: {
      assets: { bot: 'Agent', other: 'Agent', notes: 'KnowledgeBase', own: 'KnowledgeBase', handbook: 'KnowledgeBase' },
      relations: [
        ['bot RETRIEVES_FROM notes', { operations: ['read', 'write'] }],
        'other RETRIEVES_FROM notes',
        ['bot RETRIEVES_FROM own', { operations: ['read', 'write'], callerFiltered: true }],
        'bot RETRIEVES_FROM handbook',
      ],
    },
    rows: ['notes · [bot] · [bot, other]'],
  },
  {
    query: 'able-delegates',
    estate: {
      assets: { front: 'Agent', back: 'Agent', peer: 'Agent', sql: 'Tool', vault: ['Dataset', { sensitivity: 4 }] },
      relations: [
        'front DELEGATES_TO back',
        'peer DELEGATES_TO back',
        'sql OPERATES_ON vault',
        'back CAN_CALL sql',
        'peer CAN_CALL sql',
      ],
    },
    rows: ['front · back · [sql] · [vault]'],
  },
  {
    query: 'critical-from-outside',
    estate: {
      assets: {
        web: 'UntrustedSource',
        door: ['Endpoint', { exposure: 'internet' }],
        shut: ['Endpoint', { exposure: 'internet', auth: 'user' }],
        vault: ['Dataset', { sensitivity: 4 }],
        safe: ['Dataset', { sensitivity: 4 }],
        menu: ['Dataset', { sensitivity: 1 }],
        pay: ['Tool', { criticality: 4 }],
      },
      relations: [
        'web REACHES door',
        'web REACHES shut',
        'door EXPOSES vault',
        'door EXPOSES menu',
        'shut EXPOSES safe',
        'door EXPOSES pay',
      ],
    },
    rows: ['web · pay · 2', 'web · vault · 2'],
  },
  {
    query: 'agents-without-sign-in',
    estate: {
      assets: {
        web: 'UntrustedSource',
        open: ['Endpoint', { exposure: 'internet' }],
        inside: ['Endpoint', { exposure: 'internal' }],
        signed: ['Endpoint', { exposure: 'internet', auth: 'user' }],
        helpdesk: 'Agent',
        internal: 'Agent',
        members: 'Agent',
      },
      relations: [
        'web REACHES open',
        'open EXPOSES helpdesk',
        'inside EXPOSES internal',
        'signed EXPOSES members',
        'web REACHES signed',
      ],
    },
    rows: ['helpdesk · open · [web]'],
  },
  {
    query: 'servers-without-sign-in',
    estate: {
      assets: {
        open: ['Endpoint', { exposure: 'internet' }],
        files: 'McpServer',
        search: 'Tool',
        own: 'Tool',
        bot: 'Agent',
      },
      relations: [
        'open EXPOSES files',
        'open EXPOSES search',
        ['open EXPOSES own', { callerCredential: true }],
        'open EXPOSES bot',
      ],
    },
    rows: ['files · open · []', 'search · open · []'],
  },
  {
    query: 'models-on-the-internet',
    estate: {
      assets: {
        api: ['Endpoint', { exposure: 'internet', auth: 'shared-key' }],
        portal: ['Endpoint', { exposure: 'internet', auth: 'user' }],
        inside: 'Endpoint',
        llm: 'ModelEndpoint',
        members: 'ModelEndpoint',
        internal: 'ModelEndpoint',
      },
      relations: ['api EXPOSES llm', 'portal EXPOSES members', 'inside EXPOSES internal'],
    },
    rows: ['llm · api · shared-key'],
  },
  {
    query: 'destructive-without-approval',
    estate: {
      assets: {
        bot: 'Agent',
        careful: 'Agent',
        drop: ['Tool', { traits: ['destructive'] }],
        purge: 'Tool',
        list: 'Tool',
        orders: 'Dataset',
      },
      relations: [
        ['purge OPERATES_ON orders', { operations: ['delete'] }],
        'list OPERATES_ON orders',
        ...['drop', 'purge', 'list'].map((tool) => `bot CAN_CALL ${tool}`),
        ['careful CAN_CALL drop', { approval: 'call' }],
        ['careful CAN_CALL purge', { approval: 'session' }],
      ],
    },
    rows: ['bot · drop · none · []', 'bot · purge · none · [orders]'],
  },
  {
    query: 'code-outside-a-sandbox',
    estate: {
      assets: {
        bot: 'Agent',
        shell: ['Tool', { traits: ['code_exec'] }],
        boxed: ['Tool', { traits: ['code_exec'], sandboxed: true }],
        clock: 'Tool',
        laptop: 'Workload',
      },
      relations: ['shell', 'boxed', 'clock'].flatMap((tool) => [`bot CAN_CALL ${tool}`, `laptop HOSTS ${tool}`]),
    },
    rows: ['bot · shell · laptop · none'],
  },
  {
    query: 'secret-readers',
    estate: {
      assets: {
        bot: 'Agent',
        env: ['Tool', { traits: ['secret_read'] }],
        clock: 'Tool',
        laptop: 'Workload',
        server: 'McpServer',
        key: 'Credential',
        token: 'Credential',
        old: ['Credential', { revoked: true }],
      },
      relations: [
        'bot CAN_CALL env',
        'bot CAN_CALL clock',
        'laptop HOSTS env',
        'laptop HOSTS clock',
        'laptop HOSTS server',
        'laptop HOLDS key',
        'laptop HOLDS old',
        'server HOLDS token',
      ],
    },
    rows: ['bot · env · laptop · [key, token]'],
  },
  {
    query: 'unused-tools',
    estate: {
      assets: { bot: 'Agent', unseen: 'Agent', search: 'Tool', delete: 'Tool', export: 'Tool' },
      relations: [
        ...['search', 'delete', 'export'].map((tool) => `bot CAN_CALL ${tool}`),
        ['bot USED search', { count: 9, lastUsedAt: '2026-05-20T00:00:00Z' }],
        ['bot USED export', { count: 1, lastUsedAt: '2025-05-20T00:00:00Z' }],
        // Nobody recorded what it does.
        'unseen CAN_CALL delete',
      ],
    },
    rows: ['bot · [delete, export]'],
  },
]
