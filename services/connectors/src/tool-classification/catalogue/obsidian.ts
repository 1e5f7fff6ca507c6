import { defineEntry } from '../catalogue-entry.ts'

export const obsidian = defineEntry({
  id: 'obsidian',
  title: 'Obsidian server by MarkusPfundstein',
  reviewed: '2026-11',
  documentation: 'https://github.com/MarkusPfundstein/mcp-obsidian',
  pypi: ['mcp-obsidian'],
  oci: ['mcp/obsidian'],
  needsIdentity: true,
  data: { notes: { name: 'notes of the vault' } },
  tools: [
    {
      names: [
        'obsidian_get_file_contents',
        'obsidian_batch_get_file_contents',
        'obsidian_simple_search',
        'obsidian_complex_search',
        'obsidian_get_periodic_note',
        'obsidian_get_recent_periodic_notes',
      ],
      why: 'Returns notes of the vault.',
      on: { notes: ['read'] },
    },
    {
      names: ['obsidian_append_content', 'obsidian_patch_content', 'obsidian_put_content'],
      why: 'Writes notes of the vault.',
      on: { notes: ['write'] },
    },
    { names: ['obsidian_delete_file'], why: 'Deletes notes.', on: { notes: ['delete'] } },
    {
      names: ['obsidian_list_files_in_vault', 'obsidian_list_files_in_dir', 'obsidian_get_recent_changes'],
      why: 'Returns names of notes.',
    },
  ],
})
