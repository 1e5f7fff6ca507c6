import type { Operation, Trait } from '../tool-classification/catalogue-entry.ts'
import type { Classification, Grounds } from '../tool-classification/classification.ts'
import { lookAt } from '../tool-classification/classify-tool.ts'
import { impliedTraits } from '../tool-classification/implied-traits.ts'
import { sharedSinks } from '../tool-classification/shared-sinks.ts'
import { namedTool } from '../tool-classification/tool-listing.ts'
import { untrustedSources } from '../tool-classification/untrusted-sources.ts'

/** What CrewAI's documentation says about one of its tools, in our words. */
interface KnownTool {
  readonly why: string
  readonly on?: { readonly what: string; readonly operations: readonly Operation[] }
  readonly readsInternet?: true
  /** The address that it requests is the agent's choice, and carries data out. */
  readonly sendsAnywhere?: true
  readonly also?: readonly Trait[]
  readonly scope?: 'identity'
}

const search: KnownTool = { why: 'Returns what anybody publishes.', readsInternet: true }
const browse: KnownTool = {
  why: 'Requests any address that the agent names, and returns the page.',
  readsInternet: true,
  sendsAnywhere: true,
}
const sql: KnownTool = {
  why: 'Runs the SQL that the agent writes.',
  on: { what: 'database', operations: ['read', 'write', 'delete'] },
  scope: 'identity',
}
const table: KnownTool = { why: 'Searches a table of the database.', on: { what: 'database', operations: ['read'] } }

/** By class name. https://docs.crewai.com/en/tools/overview */
const tools: Readonly<Record<string, KnownTool>> = {
  SerperDevTool: search,
  BraveSearchTool: search,
  EXASearchTool: search,
  TavilySearchTool: search,
  LinkupSearchTool: search,
  ArxivPaperTool: search,
  YoutubeVideoSearchTool: search,
  YoutubeChannelSearchTool: search,
  ScrapeWebsiteTool: browse,
  ScrapeElementFromWebsiteTool: browse,
  SeleniumScrapingTool: browse,
  FirecrawlScrapeWebsiteTool: browse,
  FirecrawlCrawlWebsiteTool: browse,
  WebsiteSearchTool: browse,
  SpiderTool: browse,
  BrowserbaseLoadTool: browse,
  HyperbrowserLoadTool: browse,
  StagehandTool: browse,
  NL2SQLTool: sql,
  SnowflakeSearchTool: sql,
  DatabricksQueryTool: sql,
  MySQLSearchTool: table,
  PGSearchTool: table,
  FileReadTool: {
    why: 'Reads any file that the agent names.',
    on: { what: 'files', operations: ['read'] },
    also: ['secret_read'],
  },
  DirectoryReadTool: { why: 'Lists a directory.' },
  DirectorySearchTool: { why: 'Searches files of a directory.', on: { what: 'files', operations: ['read'] } },
  FileWriterTool: { why: 'Writes files.', on: { what: 'files', operations: ['write'] } },
  S3ReaderTool: { why: 'Reads objects of buckets.', on: { what: 'buckets', operations: ['read'] } },
  S3WriterTool: { why: 'Writes objects to buckets.', on: { what: 'buckets', operations: ['write'] } },
  GithubSearchTool: {
    why: 'Searches repositories, issues and pull requests.',
    on: { what: 'repositories', operations: ['read'] },
    readsInternet: true,
  },
  CSVSearchTool: { why: 'Searches a file.', on: { what: 'files', operations: ['read'] } },
  JSONSearchTool: { why: 'Searches a file.', on: { what: 'files', operations: ['read'] } },
  PDFSearchTool: { why: 'Searches a file.', on: { what: 'files', operations: ['read'] } },
  DOCXSearchTool: { why: 'Searches a file.', on: { what: 'files', operations: ['read'] } },
  TXTSearchTool: { why: 'Searches a file.', on: { what: 'files', operations: ['read'] } },
  CodeInterpreterTool: { why: 'Runs Python that the agent writes, in a container.', also: ['code_exec'] },
  ComposioTool: { why: 'Calls whatever application it is made for, with the user’s account there.' },
}

/** What a tool of a crew can do: by our words about CrewAI's own, else by its name. */
export function classifyCrewTool(name: string): Classification {
  const known = Object.hasOwn(tools, name) ? tools[name] : undefined
  if (known === undefined) return lookAt(namedTool(name)).guess
  const grounds: Grounds = { basis: 'declared', note: `CrewAI’s ${name}: ${known.why}` }
  const data =
    known.on === undefined
      ? []
      : [{ what: known.on.what, name: known.on.what, classes: [], operations: known.on.operations, grounds }]
  const reads = known.readsInternet === true ? [{ source: untrustedSources.internet, grounds }] : []
  const sends = known.sendsAnywhere === true ? [{ to: { shared: sharedSinks.internet }, grounds }] : []
  const traits = [...impliedTraits({ data, reads, sends }), ...(known.also ?? [])]
  return { traits: [...new Set(traits)].sort(), scope: known.scope ?? 'fixed', grounds, data, reads, sends }
}
