import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  type YAMLMap,
} from 'yaml'
import type { Rejection, SourceFile } from '../connector.ts'
import { type JsonDocument, maxDepth, type Place } from './document.ts'
import { segmentsOf } from './pointer.ts'

/** Aliases may multiply a document at most this often (the yaml package's own default). */
const maxAliasCount = 100

/** The package takes seconds for each MiB. */
const maxYamlLength = 8 * 1024 * 1024

/** The package searches the document once for each alias. */
const maxAliases = 1000

const tooDeepWords = `it is nested deeper than ${maxDepth} levels`

/** Parses a YAML file of exactly one document (or none: its value is null). */
export function parseYamlDocument(file: SourceFile): JsonDocument | Rejection {
  const documents = parseYamlDocuments(file)
  if (!Array.isArray(documents)) return documents
  const [first, second] = documents
  if (second !== undefined) {
    const reason = 'it holds several documents where one is expected'
    return { code: 'several-documents', file: file.file, ...second.place(''), reason }
  }
  return first ?? { value: null, place: () => ({ line: 1, column: 1 }) }
}

/** Parses every document of a YAML file; one that is wrong refuses the file. YAML's tags never run anything. */
export function parseYamlDocuments(file: SourceFile): JsonDocument[] | Rejection {
  const known = parsedFiles.get(file) ?? parseAll(file)
  parsedFiles.set(file, known)
  return known
}

/** Several connectors look at a file before one reads it; it is parsed once. Nobody may change the value. */
const parsedFiles = new WeakMap<SourceFile, JsonDocument[] | Rejection>()

function parseAll(file: SourceFile): JsonDocument[] | Rejection {
  const lines = new LineCounter()
  const reject = (code: string, reason: string, place: Partial<Place> = {}): Rejection => {
    return { code, file: file.file, ...place, reason }
  }
  if (file.text.length > maxYamlLength) {
    return reject(
      'too-large',
      `it has more than ${maxYamlLength / 1024 / 1024} MiB of YAML; the same as JSON can be read`,
    )
  }
  const tooDeep = flowTooDeep(file.text)
  if (tooDeep !== undefined) return reject('too-deep', tooDeepWords, tooDeep)
  try {
    // The package compares every key of a map with every other; `faultIn` finds repeated keys in one pass.
    const options = {
      lineCounter: lines,
      merge: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    } as const
    const parsed = parseAllDocuments(file.text, options)
    const documents: JsonDocument[] = []
    for (const document of Array.isArray(parsed) ? parsed : []) {
      const error = document.errors[0]
      if (error !== undefined) {
        const place = placeOf(lines, error.pos[0])
        if (error.code === 'RESOURCE_EXHAUSTION') return reject('too-deep', tooDeepWords, place)
        return reject('not-yaml', words(error.code), place)
      }
      const fault = faultIn(document.contents)
      if (fault !== undefined) return reject(fault.code, fault.reason, placeOf(lines, fault.offset))
      documents.push({ value: valueOf(document), place: (path) => placeOf(lines, offsetAt(document, path)) })
    }
    return documents
  } catch (error) {
    if (error instanceof RangeError) return reject('too-deep', tooDeepWords)
    if (error instanceof ReferenceError && error.message.startsWith('Excessive'))
      return reject('alias-bomb', 'its aliases multiply it beyond all measure')
    if (error instanceof ReferenceError) return reject('not-yaml', 'it is not valid YAML: an alias without its anchor')
    throw error
  }
}

function valueOf(document: Document.Parsed): unknown {
  return document.toJS({ maxAliasCount })
}

function placeOf(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

/** Offset of the node at the pointer, or of the nearest container that exists. Aliases are followed. */
function offsetAt(document: Document.Parsed, path: string): number {
  let node: unknown = document.contents
  let offset = document.contents?.range[0] ?? document.range[0]
  for (const segment of segmentsOf(path)) {
    node = childOf(document, node, segment)
    if (!isNode(node)) break
    offset = node.range?.[0] ?? offset
  }
  return offset
}

function childOf(document: Document.Parsed, node: unknown, segment: string): unknown {
  let container = node
  if (isNode(container) && 'resolve' in container && typeof container.resolve === 'function') {
    container = container.resolve(document)
  }
  if (isSeq(container)) return container.items[Number(segment)]
  if (!isMap(container)) return undefined
  const pair = container.items.find(({ key }) => (isScalar(key) ? String(key.value) : String(key)) === segment)
  return pair?.value ?? pair?.key
}

/** The package composes flow collections by recursion and slows down on deep ones; brackets are counted beforehand. */
function flowTooDeep(text: string): Place | undefined {
  let depth = 0
  let line = 1
  let lineStart = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (char === '\n') {
      line += 1
      lineStart = at + 1
    } else if (char === '[' || char === '{') depth += 1
    else if ((char === ']' || char === '}') && depth > 0) depth -= 1
    // Brackets in plain prose and unbalanced quotes count too, so the bar is far above what documents reach.
    if (depth > maxDepth * 5) return { line, column: at - lineStart + 1 }
  }
  return undefined
}

interface Fault {
  readonly code: string
  readonly reason: string
  readonly offset: number
}

/** What is wrong with parsed nodes beyond grammar, found without recursion: depth, repeated keys, too many aliases. */
function faultIn(root: Node | null): Fault | undefined {
  let aliases = 0
  const stack: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, depth } = next
    if (isPair(node)) stack.push({ node: node.key, depth }, { node: node.value, depth })
    if (!isNode(node)) continue
    const offset = node.range?.[0] ?? 0
    if (isAlias(node) && (aliases += 1) > maxAliases) {
      return { code: 'alias-bomb', reason: `it has more than ${maxAliases} aliases`, offset }
    }
    if (!isMap(node) && !isSeq(node)) continue
    if (depth >= maxDepth) return { code: 'too-deep', reason: tooDeepWords, offset }
    const repeated = isMap(node) ? repeatedKey(node) : undefined
    if (repeated !== undefined) return { code: 'not-yaml', reason: words('DUPLICATE_KEY'), offset: repeated }
    for (const item of node.items) stack.push({ node: item, depth: depth + 1 })
  }
  return undefined
}

/** Offset of the first key that the map has had before; merge keys may stand several times. */
function repeatedKey(map: YAMLMap): number | undefined {
  const keys = new Set<unknown>()
  for (const { key } of map.items) {
    if (!isScalar(key) || key.value === '<<') continue
    if (keys.has(key.value)) return key.range?.[0] ?? 0
    keys.add(key.value)
  }
  return undefined
}

/** The package's messages may quote the text; its codes do not. */
function words(code: string): string {
  return `it is not valid YAML: ${code.toLowerCase().replaceAll('_', ' ')}`
}
