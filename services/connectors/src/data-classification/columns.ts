/** The names that a column may go by, compared without case, spaces and punctuation. Listed in the README beside this file. */
const aliases = {
  id: [
    'id',
    'arn',
    'resourcearn',
    'resourceid',
    'assetid',
    'datasetid',
    'resource',
    'bucket',
    'bucketname',
    's3bucket',
  ],
  name: ['name', 'displayname', 'dataset', 'asset', 'title'],
  kind: ['kind', 'assetkind', 'resourcekind'],
  sensitivity: ['sensitivity', 'sensitivitylevel', 'classification', 'classificationlevel', 'level', 'confidentiality'],
  classes: ['classes', 'class', 'datatypes', 'datatype', 'dataclasses', 'categories', 'category', 'infotypes'],
  records: ['records', 'recordcount', 'rows', 'rowcount', 'numberofrecords'],
} as const

export type Column = keyof typeof aliases

const columnByAlias: ReadonlyMap<string, Column> = new Map(
  Object.entries(aliases).flatMap(([column, names]) => names.map((name) => [name, column as Column])),
)

/** Which column a header or JSON key means; undefined where it is of no use here. */
export function columnOf(header: string): Column | undefined {
  return columnByAlias.get(plain(header))
}

/** True for headers that name a bucket, whose id is then made an ARN. */
export function namesBucket(header: string): boolean {
  return plain(header).includes('bucket')
}

/** True where the headers are those of a classification: what it is about, and how sensitive or of what class. */
export function isClassification(headers: readonly string[]): boolean {
  const columns = new Set(headers.map(columnOf))
  return columns.has('id') && (columns.has('sensitivity') || columns.has('classes'))
}

/**
 * The cells by column. Of several columns with one meaning the first filled one counts, in the order of the aliases,
 * so that an `id` goes before an `arn` and both before a bucket's name.
 */
export function rowOf(cells: Readonly<Record<string, unknown>>): Partial<Record<Column, unknown>> {
  const row: Partial<Record<Column, unknown>> = {}
  const ranks: Partial<Record<Column, number>> = {}
  for (const [header, cell] of Object.entries(cells)) {
    const column = columnOf(header)
    if (column === undefined || cell === null || cell === '') continue
    const rank = (aliases[column] as readonly string[]).indexOf(plain(header))
    if (rank >= (ranks[column] ?? Number.POSITIVE_INFINITY)) continue
    ranks[column] = rank
    row[column] = column === 'id' && namesBucket(header) ? bucketArn(cell) : cell
  }
  return row
}

function bucketArn(cell: unknown): unknown {
  return typeof cell === 'string' && /^[\w.-]+$/.test(cell.trim()) ? `arn:aws:s3:::${cell.trim()}` : cell
}

function plain(header: string): string {
  return header.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
