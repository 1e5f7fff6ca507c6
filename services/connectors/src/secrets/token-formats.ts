/** What a secret's own form tells about it. */
export interface TokenFormat {
  readonly provider: string
  readonly type: string
  readonly pattern: RegExp
}

/**
 * Published token formats, most particular first. Sources: each provider's documentation of its token prefixes.
 * A pattern matches the whole value.
 */
export const tokenFormats: readonly TokenFormat[] = [
  { provider: 'github', type: 'fine-grained-pat', pattern: /^github_pat_\w{20,}$/ },
  { provider: 'github', type: 'pat', pattern: /^ghp_[A-Za-z0-9]{20,}$/ },
  { provider: 'github', type: 'oauth-token', pattern: /^gho_[A-Za-z0-9]{20,}$/ },
  { provider: 'github', type: 'app-token', pattern: /^gh[usr]_[A-Za-z0-9]{20,}$/ },
  { provider: 'gitlab', type: 'pat', pattern: /^glpat-[\w.-]{16,}$/ },
  { provider: 'gitlab', type: 'token', pattern: /^gl(?:rt|dt|cbt|ptt|ft|imt|agent|oas|soat)-[\w.-]{16,}$/ },
  { provider: 'anthropic', type: 'admin-key', pattern: /^sk-ant-admin[\w-]{16,}$/ },
  { provider: 'anthropic', type: 'api-key', pattern: /^sk-ant-[\w-]{16,}$/ },
  { provider: 'openrouter', type: 'api-key', pattern: /^sk-or-[\w-]{16,}$/ },
  { provider: 'openai', type: 'project-key', pattern: /^sk-(?:proj|svcacct|admin)-[\w-]{16,}$/ },
  { provider: 'stripe', type: 'secret-key', pattern: /^(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,}$/ },
  { provider: 'stripe', type: 'webhook-secret', pattern: /^whsec_[\w+/=]{16,}$/ },
  { provider: 'openai', type: 'api-key', pattern: /^sk-[A-Za-z0-9_-]{16,}$/ },
  { provider: 'slack', type: 'bot-token', pattern: /^xoxb-[\w-]{10,}$/ },
  { provider: 'slack', type: 'user-token', pattern: /^xox[pe]-[\w-]{10,}$/ },
  { provider: 'slack', type: 'token', pattern: /^(?:xox[acdors]|xapp)-[\w.-]{10,}$/ },
  { provider: 'google', type: 'api-key', pattern: /^AIza[\w-]{30,}$/ },
  { provider: 'google', type: 'oauth-token', pattern: /^ya29\.[\w.-]{20,}$/ },
  { provider: 'google', type: 'oauth-client-secret', pattern: /^GOCSPX-[\w-]{20,}$/ },
  { provider: 'npm', type: 'token', pattern: /^npm_[A-Za-z0-9]{30,}$/ },
  { provider: 'pypi', type: 'token', pattern: /^pypi-[\w-]{30,}$/ },
  { provider: 'huggingface', type: 'token', pattern: /^(?:hf|api_org)_[A-Za-z0-9]{20,}$/ },
  { provider: 'notion', type: 'token', pattern: /^(?:ntn_\w{20,}|secret_[A-Za-z0-9]{43})$/ },
  { provider: 'linear', type: 'api-key', pattern: /^lin_(?:api|oauth)_[A-Za-z0-9]{20,}$/ },
  { provider: 'databricks', type: 'pat', pattern: /^dapi[0-9a-f]{32}(?:-\d)?$/ },
  { provider: 'digitalocean', type: 'token', pattern: /^do[opr]_v1_[0-9a-f]{64}$/ },
  { provider: 'sendgrid', type: 'api-key', pattern: /^SG\.[\w-]{16,}\.[\w-]{16,}$/ },
  { provider: 'supabase', type: 'token', pattern: /^sb(?:[ps]|_secret)_\w{20,}$/ },
  { provider: 'tavily', type: 'api-key', pattern: /^tvly-[\w-]{16,}$/ },
  { provider: 'perplexity', type: 'api-key', pattern: /^pplx-[A-Za-z0-9]{20,}$/ },
  { provider: 'groq', type: 'api-key', pattern: /^gsk_[A-Za-z0-9]{20,}$/ },
  { provider: 'xai', type: 'api-key', pattern: /^xai-[A-Za-z0-9]{20,}$/ },
  { provider: 'figma', type: 'token', pattern: /^figd_[\w-]{20,}$/ },
  { provider: 'airtable', type: 'pat', pattern: /^pat[A-Za-z0-9]{14}\.[0-9a-f]{64}$/ },
  { provider: 'atlassian', type: 'api-token', pattern: /^ATATT3[\w=-]{20,}$/ },
  { provider: 'grafana', type: 'token', pattern: /^glsa_\w{20,}$/ },
  { provider: 'sentry', type: 'token', pattern: /^sntry[su]_[\w+/=]{20,}$/ },
  { provider: 'firecrawl', type: 'api-key', pattern: /^fc-[0-9a-f]{20,}$/ },
  { provider: 'telegram', type: 'bot-token', pattern: /^\d{8,10}:[\w-]{35}$/ },
  { provider: 'hashicorp-vault', type: 'token', pattern: /^hv[sbr]\.[\w-]{20,}$/ },
  { provider: 'docker', type: 'pat', pattern: /^dckr_(?:pat|oat)_[\w-]{20,}$/ },
  { provider: 'age', type: 'private-key', pattern: /^AGE-SECRET-KEY-1[0-9A-Z]{40,}$/ },
  { provider: 'unknown', type: 'private-key', pattern: /^-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*$/ },
  { provider: 'unknown', type: 'jwt', pattern: /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]*$/ },
]

/** The published format that the whole value has, if any. */
export function formatOf(value: string): TokenFormat | undefined {
  return tokenFormats.find((format) => format.pattern.test(value))
}

/** An AWS access key id: it names a key and is not secret, so that it can be joined with IAM. */
export function isAwsAccessKeyId(value: string): boolean {
  return /^(?:AKIA|ASIA)[A-Z2-7]{16}$/.test(value)
}
