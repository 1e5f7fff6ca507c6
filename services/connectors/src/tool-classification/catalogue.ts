import { atlassianHosted } from './catalogue/atlassian-hosted.ts'
import { atlassianSooperset } from './catalogue/atlassian-sooperset.ts'
import { awsApi } from './catalogue/aws-api.ts'
import { awsKbRetrieval } from './catalogue/aws-kb-retrieval.ts'
import { bigquery } from './catalogue/bigquery.ts'
import { braveSearch } from './catalogue/brave-search.ts'
import { chromeDevtools } from './catalogue/chrome-devtools.ts'
import { clickhouse } from './catalogue/clickhouse.ts'
import { context7 } from './catalogue/context7.ts'
import { desktopCommander } from './catalogue/desktop-commander.ts'
import { docker } from './catalogue/docker.ts'
import { dockerQuantgeekdev } from './catalogue/docker-quantgeekdev.ts'
import { duckduckgo } from './catalogue/duckduckgo.ts'
import { elasticsearch } from './catalogue/elasticsearch.ts'
import { everart } from './catalogue/everart.ts'
import { everything } from './catalogue/everything.ts'
import { exa } from './catalogue/exa.ts'
import { fetchServer } from './catalogue/fetch.ts'
import { figma } from './catalogue/figma.ts'
import { figmaFramelink } from './catalogue/figma-framelink.ts'
import { filesystem } from './catalogue/filesystem.ts'
import { firecrawl } from './catalogue/firecrawl.ts'
import { git } from './catalogue/git.ts'
import { githubOfficial } from './catalogue/github-official.ts'
import { githubReference } from './catalogue/github-reference.ts'
import { gitlab } from './catalogue/gitlab.ts'
import { gmail } from './catalogue/gmail.ts'
import { googleCalendar } from './catalogue/google-calendar.ts'
import { googleDrive } from './catalogue/google-drive.ts'
import { googleMaps } from './catalogue/google-maps.ts'
import { googleWorkspace } from './catalogue/google-workspace.ts'
import { grafana } from './catalogue/grafana.ts'
import { hubspot } from './catalogue/hubspot.ts'
import { kubernetesContainers } from './catalogue/kubernetes-containers.ts'
import { kubernetesFlux159 } from './catalogue/kubernetes-flux159.ts'
import { linear } from './catalogue/linear.ts'
import { markitdown } from './catalogue/markitdown.ts'
import { memory } from './catalogue/memory.ts'
import { mongodb } from './catalogue/mongodb.ts'
import { mysqlBenborla } from './catalogue/mysql-benborla.ts'
import { mysqlDesigncomputer } from './catalogue/mysql-designcomputer.ts'
import { neon } from './catalogue/neon.ts'
import { notion } from './catalogue/notion.ts'
import { notionHosted } from './catalogue/notion-hosted.ts'
import { obsidian } from './catalogue/obsidian.ts'
import { playwright } from './catalogue/playwright.ts'
import { postgres } from './catalogue/postgres.ts'
import { postgresPro } from './catalogue/postgres-pro.ts'
import { puppeteer } from './catalogue/puppeteer.ts'
import { redis } from './catalogue/redis.ts'
import { redisReference } from './catalogue/redis-reference.ts'
import { sentry } from './catalogue/sentry.ts'
import { sequentialThinking } from './catalogue/sequential-thinking.ts'
import { shellG0t4 } from './catalogue/shell-g0t4.ts'
import { shellTumf } from './catalogue/shell-tumf.ts'
import { slack } from './catalogue/slack.ts'
import { slackKorotovsky } from './catalogue/slack-korotovsky.ts'
import { sqlite } from './catalogue/sqlite.ts'
import { stripe } from './catalogue/stripe.ts'
import { supabase } from './catalogue/supabase.ts'
import { tavily } from './catalogue/tavily.ts'
import { time } from './catalogue/time.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'

/** Every well-known server, by id. */
export const catalogue: readonly CatalogueEntry[] = [
  atlassianHosted,
  atlassianSooperset,
  awsApi,
  awsKbRetrieval,
  bigquery,
  braveSearch,
  chromeDevtools,
  clickhouse,
  context7,
  desktopCommander,
  dockerQuantgeekdev,
  docker,
  duckduckgo,
  elasticsearch,
  everart,
  everything,
  exa,
  fetchServer,
  figmaFramelink,
  figma,
  filesystem,
  firecrawl,
  git,
  githubOfficial,
  githubReference,
  gitlab,
  gmail,
  googleCalendar,
  googleDrive,
  googleMaps,
  googleWorkspace,
  grafana,
  hubspot,
  kubernetesContainers,
  kubernetesFlux159,
  linear,
  markitdown,
  memory,
  mongodb,
  mysqlBenborla,
  mysqlDesigncomputer,
  neon,
  notionHosted,
  notion,
  obsidian,
  playwright,
  postgresPro,
  postgres,
  puppeteer,
  redisReference,
  redis,
  sentry,
  sequentialThinking,
  shellG0t4,
  shellTumf,
  slackKorotovsky,
  slack,
  sqlite,
  stripe,
  supabase,
  tavily,
  time,
]
