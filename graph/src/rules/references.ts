/** A technique or risk in a public catalogue. */
export interface Reference {
  readonly catalogue:
    | 'MITRE ATLAS'
    | 'OWASP Top 10 for LLM Applications'
    | 'OWASP Top 10 for Agentic Applications'
    | 'OWASP MCP Top 10'
  readonly id: string
  readonly url: string
}

/** A MITRE ATLAS technique, for instance AML.T0051.001 (content version 5.6.0). */
export function atlas(id: `AML.T${string}`): Reference {
  return { catalogue: 'MITRE ATLAS', id, url: `https://atlas.mitre.org/techniques/${id}` }
}

/** OWASP Top 10 for LLM Applications, 2025. */
export function owaspLlm(id: `LLM${number}` | `LLM0${number}`): Reference {
  return { catalogue: 'OWASP Top 10 for LLM Applications', id, url: 'https://genai.owasp.org/llm-top-10/' }
}

/** OWASP Top 10 for Agentic Applications, 2026. */
export function owaspAgentic(id: `ASI${string}`): Reference {
  return {
    catalogue: 'OWASP Top 10 for Agentic Applications',
    id,
    url: 'https://genai.owasp.org/resource/owasp-top-10-for-agentic-applications-for-2026/',
  }
}

/** OWASP MCP Top 10, 2025. */
export function owaspMcp(id: `MCP${string}`): Reference {
  return { catalogue: 'OWASP MCP Top 10', id, url: 'https://owasp.org/www-project-mcp-top-10/' }
}
