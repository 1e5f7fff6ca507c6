/** Words of a variable's name that say who issued its secret. */
const owners: readonly (readonly [word: RegExp, provider: string])[] = [
  [/github|^gh_/i, 'github'],
  [/gitlab/i, 'gitlab'],
  [/slack/i, 'slack'],
  [/anthropic|claude/i, 'anthropic'],
  [/openai/i, 'openai'],
  [/aws|amazon/i, 'aws'],
  [/azure|msgraph/i, 'azure'],
  [/google|gcp|gemini|gmail|gdrive/i, 'google'],
  [/notion/i, 'notion'],
  [/jira|confluence|atlassian/i, 'atlassian'],
  [/linear/i, 'linear'],
  [/sentry/i, 'sentry'],
  [/stripe/i, 'stripe'],
  [/supabase/i, 'supabase'],
  [/brave/i, 'brave'],
  [/tavily/i, 'tavily'],
  [/exa_/i, 'exa'],
  [/firecrawl/i, 'firecrawl'],
  [/figma/i, 'figma'],
  [/hubspot/i, 'hubspot'],
  [/postgres|^pg/i, 'postgresql'],
  [/mysql/i, 'mysql'],
  [/mongo|mdb_/i, 'mongodb'],
  [/redis/i, 'redis'],
  [/snowflake/i, 'snowflake'],
  [/databricks/i, 'databricks'],
  [/grafana/i, 'grafana'],
  [/okta/i, 'okta'],
  [/salesforce|sfdc/i, 'salesforce'],
]

/** Who issued a secret, as its name suggests; a label for people, nothing is joined on it. */
export function providerOf(name: string): string {
  return owners.find(([word]) => word.test(name))?.[1] ?? 'unknown'
}
