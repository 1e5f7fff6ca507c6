import { defineEntry } from '../catalogue-entry.ts'

export const supabase = defineEntry({
  id: 'supabase',
  title: 'Supabase’s own servers (local and hosted)',
  reviewed: '2026-11',
  documentation: 'https://github.com/supabase-community/supabase-mcp',
  npm: ['@supabase/mcp-server-supabase'],
  urls: ['https://mcp.supabase.com'],
  needsIdentity: true,
  data: {
    databases: { name: 'databases of the projects' },
    projects: { name: 'projects, their functions and keys' },
  },
  tools: [
    {
      names: ['execute_sql'],
      why: 'Runs any SQL past the row-level rules, unless started read-only.',
      on: { databases: ['read', 'write', 'delete'] },
      scope: 'identity',
    },
    {
      names: ['apply_migration'],
      why: 'Changes the shape of a database by any SQL.',
      on: { databases: ['write', 'delete'] },
      scope: 'identity',
    },
    {
      names: ['get_logs'],
      why: 'Returns logs, with whatever visitors sent in their requests.',
      on: { projects: ['read'] },
      reads: [{ from: 'internet' }],
    },
    {
      names: ['deploy_edge_function'],
      why: 'Publishes code at a public address, which may hand out what it holds.',
      on: { projects: ['write'] },
      sends: [{ to: 'internet' }],
    },
    {
      names: ['list_edge_functions', 'get_edge_function', 'get_anon_key', 'get_publishable_keys'],
      why: 'Returns functions and public keys of a project.',
      on: { projects: ['read'] },
    },
    {
      names: [
        'create_project',
        'pause_project',
        'restore_project',
        'create_branch',
        'merge_branch',
        'rebase_branch',
        'confirm_cost',
      ],
      why: 'Makes, pauses or merges projects and branches.',
      on: { projects: ['write'] },
    },
    {
      names: ['delete_branch', 'reset_branch'],
      why: 'Deletes or resets a branch and its data.',
      on: { projects: ['delete'] },
    },
    {
      names: [
        'list_organizations',
        'get_organization',
        'list_projects',
        'get_project',
        'get_cost',
        'list_tables',
        'list_extensions',
        'list_migrations',
        'list_branches',
        'get_advisors',
        'get_project_url',
        'generate_typescript_types',
        'search_docs',
      ],
      why: 'Returns names and shapes, or Supabase’s own handbook.',
    },
  ],
})
