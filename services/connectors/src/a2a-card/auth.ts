import type { CardWire } from './wire.ts'

/** What a caller must show, the weakest first. */
const strengths = ['none', 'shared-key', 'user', 'mtls'] as const
export type Auth = (typeof strengths)[number]

/**
 * What the agent asks of callers: the weakest that is enough. A card without security schemes asks for nothing; one that has
 * schemes and does not say which are required is taken to require one of them.
 */
export function authOf(card: CardWire): Auth {
  const schemes = card.securitySchemes ?? {}
  const requirements = card.securityRequirements ?? card.security
  if (Object.keys(schemes).length === 0) return legacyAuth(card)
  if (requirements == null) return weakest(Object.values(schemes).map(strengthOf))
  return weakest(
    requirements.map((requirement) => {
      const { schemes: listed } = requirement
      const names = Object.keys(typeof listed === 'object' && listed !== null ? listed : requirement)
      // All that one requirement names are needed, so the strongest counts.
      return strongest(names.map((name) => (Object.hasOwn(schemes, name) ? strengthOf(schemes[name] ?? {}) : 'none')))
    }),
  )
}

function legacyAuth({ authentication }: CardWire): Auth {
  if (authentication == null) return 'none'
  const words =
    typeof authentication === 'string'
      ? [authentication]
      : Array.isArray(authentication)
        ? authentication
        : [...(authentication.schemes ?? []), ...(authentication.type == null ? [] : [authentication.type])]
  return weakest(words.map(ofWord))
}

function strengthOf(scheme: Readonly<Record<string, unknown>>): Auth {
  const [wrapped] = Object.keys(scheme).filter((key) => key.endsWith('SecurityScheme'))
  if (wrapped !== undefined) {
    const inner = scheme[wrapped]
    const named = typeof inner === 'object' && inner !== null && 'scheme' in inner ? inner.scheme : undefined
    return ofWord(typeof named === 'string' ? named : wrapped)
  }
  const { type, scheme: named } = scheme
  return ofWord(typeof named === 'string' ? named : typeof type === 'string' ? type : '')
}

function ofWord(word: string): Auth {
  if (/^none$|^$/i.test(word)) return 'none'
  if (/mutual|mtls/i.test(word)) return 'mtls'
  return /oauth|openid|bearer|jwt/i.test(word) ? 'user' : 'shared-key'
}

function weakest(all: readonly Auth[]): Auth {
  return strengths.find((each) => all.includes(each)) ?? 'none'
}

function strongest(all: readonly Auth[]): Auth {
  return strengths.findLast((each) => all.includes(each)) ?? 'none'
}
