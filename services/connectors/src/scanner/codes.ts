/** What a scanner's code means for the graph, in our words. */
export interface Meaning {
  /** For the evidence. */
  readonly about: string
  /** The code says that the server or skill itself works for an attacker. */
  readonly malicious?: true
  /** A trait that the affected tools have. */
  readonly trait?: 'untrusted_content' | 'private_data' | 'public_sink' | 'destructive' | 'code_exec' | 'secret_read'
  /** What runs may change without a new version. */
  readonly unpinned?: true
}

/**
 * Issue codes of agent-scan up to 0.5 (https://github.com/snyk/agent-scan/blob/main/docs/issue-codes.md). Those that are
 * not here (too many tools, not in its registry, could not be run) say nothing about an attack.
 */
export const issueCodes: Readonly<Record<string, Meaning>> = {
  E001: { about: 'instructions to the model are hidden in a tool’s description', malicious: true },
  E002: { about: 'a tool’s description reaches into another server’s tools', malicious: true },
  E003: { about: 'a tool’s description tells the agent what to do', malicious: true },
  E004: { about: 'instructions that leave the skill’s purpose are hidden in it', malicious: true },
  E005: { about: 'the skill leads to a suspicious download', malicious: true },
  E006: { about: 'the skill holds malicious code', malicious: true },
  W001: { about: 'a tool’s description uses words of prompt injection' },
  W007: { about: 'the skill hands credentials to the model' },
  W008: { about: 'a secret stands in the skill' },
  W009: { about: 'the skill moves money', trait: 'destructive' },
  W011: { about: 'the skill reads what outsiders write', trait: 'untrusted_content' },
  W012: { about: 'the skill fetches its instructions or code when it runs', unpinned: true },
  W013: { about: 'the skill changes the machine’s own services' },
}

/** The least score of agent-scan from 0.6 at which a risk counts as found: its levels are 100, 300, 600 and 1000. */
export const foundScore = 600

/** Risks of agent-scan from 0.6 (https://github.com/snyk/agent-scan/blob/main/docs/risks.md). */
export const riskNames: Readonly<Record<string, Meaning>> = {
  dangerous_words: { about: 'a tool’s description presses the agent' },
  prompt_injection_tool_desc: { about: 'instructions to the model stand in a tool’s description', malicious: true },
  untrusted_content: { about: 'returns what outsiders write', trait: 'untrusted_content' },
  private_data: { about: 'returns private data', trait: 'private_data' },
  destructive_capabilities: { about: 'changes or deletes what others depend on', trait: 'destructive' },
  prompt_injection_skill_instructions: { about: 'hidden instructions stand in the skill', malicious: true },
  suspicious_download_url: { about: 'the skill leads to a suspicious download', malicious: true },
  malicious_code: { about: 'the skill holds malicious code', malicious: true },
  insecure_credential_handling: { about: 'the skill hands credentials to the model' },
  secret_detection: { about: 'a secret stands in the skill' },
  direct_money_access: { about: 'the skill moves money', trait: 'destructive' },
  third_party_content_exposure: { about: 'the skill reads what outsiders write', trait: 'untrusted_content' },
  unverifiable_dependencies: { about: 'the skill fetches its instructions or code when it runs', unpinned: true },
  modifying_system_services: { about: 'the skill changes the machine’s own services' },
}

/** Roles in a toxic flow of agent-scan 0.5, and names of its deprecated labels, as traits. */
export const flowRoles: Readonly<Record<string, NonNullable<Meaning['trait']>>> = {
  untrusted_content: 'untrusted_content',
  private_data: 'private_data',
  public_sink: 'public_sink',
  is_public_sink: 'public_sink',
  destructive: 'destructive',
}

/**
 * Threat names of Cisco's scanner, words of its taxonomy (https://github.com/cisco-ai-defense/mcp-scanner). `malicious`
 * is believed of an analyzer that judges meaning, not of a pattern (see cisco.ts).
 */
export const threatNames: Readonly<Record<string, Meaning>> = {
  'PROMPT INJECTION': { about: 'instructions to the model stand in its description', malicious: true },
  'TOOL POISONING': { about: 'its description hides what it does', malicious: true },
  'TOOL SHADOWING': { about: 'it stands in for another server’s tool', malicious: true },
  'GOAL MANIPULATION': { about: 'its description bends the agent’s purpose', malicious: true },
  'DATA EXFILTRATION': { about: 'it carries data out', trait: 'public_sink' },
  'CREDENTIAL HARVESTING': { about: 'it reads secrets', trait: 'secret_read' },
  'CODE EXECUTION': { about: 'it runs code', trait: 'code_exec' },
  'INJECTION ATTACK': { about: 'what it is given ends in a command or query', trait: 'code_exec' },
  'SYSTEM MANIPULATION': { about: 'it changes its machine', trait: 'destructive' },
}
