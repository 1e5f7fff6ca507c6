import type { QueryScenario } from './scenario.ts'

/** Scenarios of queries about identities, data, the supply chain and governance. */
export const estateScenarios: readonly QueryScenario[] = [
  {
    query: 'wide-identities',
    estate: {
      assets: {
        lookup: 'Tool',
        shell: ['Tool', { scope: 'identity' }],
        app: ['ServiceIdentity', { rightsKnown: true }],
        staff: ['Group', { rightsKnown: true }],
        orders: ['Dataset', { sensitivity: 3 }],
        payroll: ['Dataset', { sensitivity: 4 }],
        menu: ['Dataset', { sensitivity: 0 }],
      },
      relations: [
        'lookup RUNS_AS app',
        'shell RUNS_AS app',
        'app MEMBER_OF staff',
        'lookup OPERATES_ON orders',
        'app CAN_READ orders',
        'app CAN_READ menu',
        'staff CAN_WRITE payroll',
      ],
    },
    rows: ['lookup · app · [payroll]'],
  },
  {
    query: 'ways-to-admin',
    estate: {
      assets: {
        deploy: 'Tool',
        lookup: 'Tool',
        runner: 'Role',
        reader: 'Role',
        admin: 'Role',
        account: 'Resource',
      },
      relations: [
        'deploy RUNS_AS runner',
        'runner CAN_ASSUME admin',
        'admin CAN_ADMIN account',
        'lookup RUNS_AS reader',
        // The wrong way round.
        'admin CAN_ASSUME reader',
      ],
    },
    rows: ['deploy · runner · admin · account · 1'],
  },
  {
    query: 'shared-credentials',
    estate: {
      assets: {
        key: 'Credential',
        own: 'Credential',
        old: ['Credential', { expiresAt: '2026-01-01T00:00:00Z' }],
        files: 'McpServer',
        mail: 'McpServer',
      },
      relations: ['files HOLDS key', 'mail HOLDS key', 'files HOLDS own', 'files HOLDS old', 'mail HOLDS old'],
    },
    rows: ['key · [files, mail] · 2'],
  },
  {
    query: 'literal-secrets',
    estate: {
      assets: {
        clear: ['Credential', { isLiteral: true }],
        named: 'Credential',
        dead: ['Credential', { isLiteral: true, revoked: true }],
        files: 'McpServer',
      },
      relations: ['files HOLDS clear', 'files HOLDS named', 'files HOLDS dead'],
    },
    rows: ['clear · [files]'],
  },
  {
    query: 'stale-credentials',
    estate: {
      assets: {
        old: ['Credential', { lastRotatedAt: '2024-01-01T00:00:00Z' }],
        idle: ['Credential', { lastUsedAt: '2025-01-01T00:00:00Z' }],
        fresh: ['Credential', { lastRotatedAt: '2026-05-01T00:00:00Z', lastUsedAt: '2026-05-30T00:00:00Z' }],
        unknown: 'Credential',
        revoked: ['Credential', { lastRotatedAt: '2020-01-01T00:00:00Z', revoked: true }],
        ci: 'Workload',
      },
      relations: ['ci HOLDS old', 'ci HOLDS fresh'],
    },
    rows: ['idle · - · 2025-01-01T00:00:00Z · []', 'old · 2024-01-01T00:00:00Z · - · [ci]'],
  },
  {
    query: 'public-sensitive-data',
    estate: {
      assets: {
        web: 'UntrustedSource',
        open: ['Endpoint', { exposure: 'internet' }],
        shut: ['Endpoint', { exposure: 'internet', auth: 'user' }],
        backup: ['Dataset', { sensitivity: 4 }],
        press: ['Dataset', { sensitivity: 0 }],
        payroll: ['Dataset', { sensitivity: 4 }],
      },
      relations: [
        'web REACHES open',
        'web REACHES shut',
        'open EXPOSES backup',
        'open EXPOSES press',
        'shut EXPOSES payroll',
      ],
    },
    rows: ['backup · [open]'],
  },
  {
    query: 'dead-drops',
    estate: {
      assets: {
        web: 'UntrustedSource',
        open: ['Endpoint', { exposure: 'internet' }],
        issues: 'Dataset',
        diary: 'Dataset',
        vault: ['Dataset', { sensitivity: 4 }],
        post: 'Tool',
        note: 'Tool',
        sql: 'Tool',
        bot: 'Agent',
        quiet: 'Agent',
        poor: 'Agent',
      },
      relations: [
        'web REACHES open',
        'open EXPOSES issues',
        ['post OPERATES_ON issues', { operations: ['write'] }],
        ['note OPERATES_ON diary', { operations: ['write'] }],
        'sql OPERATES_ON vault',
        'bot CAN_CALL post',
        'bot CAN_CALL sql',
        'quiet CAN_CALL note',
        'quiet CAN_CALL sql',
        'poor CAN_CALL post',
      ],
    },
    rows: ['bot · post · issues · [vault]'],
  },
  {
    query: 'links-as-a-way-out',
    estate: {
      assets: {
        chat: ['Agent', { rendersLinks: true }],
        plain: 'Agent',
        empty: ['Agent', { rendersLinks: true }],
        sql: 'Tool',
        vault: ['Dataset', { sensitivity: 3 }],
      },
      relations: ['sql OPERATES_ON vault', 'chat CAN_CALL sql', 'plain CAN_CALL sql'],
    },
    rows: ['chat · [vault]'],
  },
  {
    query: 'sensitive-training-data',
    estate: {
      assets: {
        api: 'ModelEndpoint',
        tuned: 'Model',
        draft: 'Model',
        base: 'Model',
        mails: ['Dataset', { sensitivity: 4 }],
        books: ['Dataset', { sensitivity: 0 }],
      },
      relations: [
        'api SERVES tuned',
        'api SERVES base',
        'tuned TRAINED_ON mails',
        'tuned TRAINED_ON books',
        'base TRAINED_ON books',
        'draft TRAINED_ON mails',
      ],
    },
    rows: ['tuned · [api] · [mails]'],
  },
  {
    query: 'unpinned-packages',
    estate: {
      assets: {
        loose: ['Package', { pinned: 'no' }],
        fixed: ['Package', { pinned: 'yes' }],
        dim: 'Package',
        files: 'McpServer',
        bot: 'Agent',
      },
      relations: ['files BUILT_FROM loose', 'bot BUILT_FROM loose', 'files BUILT_FROM fixed', 'files BUILT_FROM dim'],
    },
    rows: ['loose · [bot, files]'],
  },
  {
    query: 'bad-packages',
    estate: {
      assets: {
        evil: ['Package', { verdict: 'malicious' }],
        weak: ['Package', { verdict: 'vulnerable' }],
        good: ['Package', { verdict: 'clean' }],
        unused: ['Package', { verdict: 'malicious' }],
        files: 'McpServer',
      },
      relations: ['files BUILT_FROM evil', 'files BUILT_FROM weak', 'files BUILT_FROM good'],
    },
    rows: ['evil · malicious · [files]', 'weak · vulnerable · [files]'],
  },
  {
    query: 'bad-packages',
    parameters: { verdict: 'vulnerable' },
    estate: {
      assets: {
        evil: ['Package', { verdict: 'malicious' }],
        weak: ['Package', { verdict: 'vulnerable' }],
        files: 'McpServer',
      },
      relations: ['files BUILT_FROM evil', 'files BUILT_FROM weak'],
    },
    rows: ['weak · vulnerable · [files]'],
  },
  {
    query: 'shadow-ai',
    approved: 'known',
    estate: {
      assets: { known: 'Agent', stray: 'Agent', files: 'McpServer', laptop: 'Workload', tool: 'Tool' },
      relations: ['laptop HOSTS stray', 'laptop HOSTS known'],
    },
    rows: ['files · no · []', 'stray · no · [laptop]'],
  },
  {
    query: 'agents-without-owner',
    estate: {
      assets: {
        orphan: ['Agent', { environment: 'prod' }],
        owned: ['Agent', { owners: ['desk'] }],
        related: 'Agent',
        ana: 'User',
        server: 'McpServer',
      },
      relations: ['related OWNED_BY ana'],
    },
    rows: ['orphan · prod'],
  },
]
