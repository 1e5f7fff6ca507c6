import { allCapabilities } from '../src/capabilities/all-capabilities.ts'
import type { Capability } from '../src/capabilities/define-capability.ts'
import { compileArm } from '../src/derive/cypher/compile-arm.ts'
import { ownPattern } from '../src/derive/own-pattern.ts'
import { allRules } from '../src/rules/all-rules.ts'
import type { Rule } from '../src/rules/define-rule.ts'
import { builtInQueries } from '../src/store/saved/built-in-queries.ts'
import type { BuiltInQuery } from '../src/store/saved/define-saved-query.ts'
import { shownText } from '../src/store/saved/shown-text.ts'

/** The Cypher of every declaration and of the built-in queries, by path under `graph/cypher`: for review, and to be run by hand. */
export function cypherTexts(): ReadonlyMap<string, string> {
  return new Map([
    ...allCapabilities.map(
      (capability) => [`capabilities/${fileName(capability.type)}.cypher`, capabilityText(capability)] as const,
    ),
    ...allRules.map((rule) => [`rules/${rule.id}.cypher`, ruleText(rule)] as const),
    ...builtInQueries.map((query) => [`queries/${query.id}.cypher`, queryText(query)] as const),
  ])
}

function capabilityText(capability: Capability): string {
  const arms = capability.arms.map((_, arm) => {
    const recursive = ownPattern(capability, arm) !== -1
    const title = `// ${arm + 1} of ${capability.arms.length}${recursive ? '. From what was found before; run until nothing is new' : ''}`
    return `${title}\n${compileArm(capability, arm, undefined)};\n`
  })
  const key = capability.key.length === 0 ? '' : `, key: ${capability.key.join(', ')}`
  const source = `graph/src/capabilities/${fileName(capability.type)}.ts`
  return [
    header(
      [
        `${capability.type}: ${capability.about}`,
        `Rows: from, to${key}, and the ids of the relations and capabilities it follows from.`,
      ],
      source,
      arms,
    ),
    ...arms,
  ].join('\n')
}

function ruleText(rule: Rule): string {
  const arms = rule.arms.map((arm, index) => {
    const accesses = arm.access.map(([from, to]) => `${from} → ${to}`).join(', ')
    const title = `// ${index + 1} of ${rule.arms.length}. ${arm.from} → ${arm.to}: ${accesses}; difficulty ${arm.difficulty}`
    return `${title}\n${compileArm(rule, index, undefined)};\n`
  })
  const words = [`${rule.id}: ${rule.about}`, `Gain: ${rule.gain}`, `Needs: ${rule.needs}`]
  return [header(words, `graph/src/rules/${rule.id}.ts`, arms), ...arms].join('\n')
}

function queryText({ id, title, asks, parameters, query }: BuiltInQuery): string {
  const lines = [
    `${title}: ${asks}`,
    'Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);',
    ...parameters.map(({ name, about, default: usual }) => `$${name} (${JSON.stringify(usual)}): ${about}`),
    `Made from graph/src/store/saved/${id}.ts by graph/scripts/write-cypher.ts: change it there.`,
  ]
  return `${lines.map((line) => `// ${line}\n`).join('')}\n${shownText(query.cypher)};\n`
}

function header(words: readonly string[], source: string, arms: readonly string[]): string {
  const asOf = arms.some((arm) => arm.includes('$asOf'))
    ? ['Parameter: $asOf, the time at which expiry is judged (ISO 8601).']
    : []
  return [...words, ...asOf, `Made from ${source} by graph/scripts/write-cypher.ts: change it there.`]
    .map((line) => `// ${line}\n`)
    .join('')
}

function fileName(type: string): string {
  return type.toLowerCase().replaceAll('_', '-')
}
