/** Names of data classes as the rest of the graph spells them; others are kept as they are, in lower case. */
const known: Readonly<Record<string, string>> = {
  pii: 'pii',
  'personal information': 'pii',
  'personal data': 'pii',
  'personally identifiable information': 'pii',
  phi: 'phi',
  'health information': 'phi',
  'protected health information': 'phi',
  pci: 'pci',
  'cardholder data': 'pci',
  'credit card': 'pci',
  'financial information': 'financial',
  credentials: 'secret',
  secrets: 'secret',
  secret: 'secret',
  'source code': 'source-code',
  'custom identifier': 'custom',
}

/** The classes in a cell: a list, or text divided by `;`, `|` or `,`. Sorted, each once. */
export function classesOf(cell: string | readonly string[]): readonly string[] {
  const names = typeof cell === 'string' ? cell.split(/[;|,]/) : cell
  return [...new Set(names.map(classOf).filter((name) => name !== ''))].sort()
}

function classOf(name: string): string {
  const plain = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
  return Object.hasOwn(known, plain) ? (known[plain] ?? '') : plain.replaceAll(' ', '-')
}
