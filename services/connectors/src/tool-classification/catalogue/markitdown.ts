import { defineEntry } from '../catalogue-entry.ts'

export const markitdown = defineEntry({
  id: 'markitdown',
  title: 'MarkItDown',
  reviewed: '2026-11',
  documentation: 'https://github.com/microsoft/markitdown/tree/main/packages/markitdown-mcp',
  pypi: ['markitdown-mcp'],
  oci: ['mcp/markitdown'],
  data: { files: { name: 'files of the host' } },
  tools: [
    {
      names: ['convert_to_markdown'],
      why: 'Returns any web page or any file of the host, by its address; the address carries data out.',
      on: { files: ['read'] },
      reads: [{ from: 'internet' }],
      sends: [{ to: 'internet' }],
      also: ['secret_read'],
    },
  ],
})
