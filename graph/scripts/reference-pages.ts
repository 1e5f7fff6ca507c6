import { allCapabilities } from '../src/capabilities/all-capabilities.ts'
import { accesses, accessMeaning } from '../src/footholds/access.ts'
import { assetKinds, commonProperties } from '../src/ontology/asset-kinds.ts'
import type { Property } from '../src/ontology/property.ts'
import { commonRelationProperties, relationTypes } from '../src/ontology/relation-types.ts'
import { allRules } from '../src/rules/all-rules.ts'
import type { Rule } from '../src/rules/define-rule.ts'
import { difficultyVersion } from '../src/rules/difficulty.ts'
import type { Condition, Conjunction } from '../src/rules/pattern.ts'

const generated = '<!-- Generated from the declarations by graph/scripts/write-reference.ts. -->'

/** The reference pages by path below docs/reference: everything on them comes from the declarations. */
export function referencePages(): ReadonlyMap<string, string> {
  return new Map([
    ['ontology.md', ontologyPage()],
    ['capabilities.md', capabilitiesPage()],
    ['rules.md', rulesPage()],
  ])
}

function ontologyPage(): string {
  const kinds = assetKinds.map((kind) => `### ${kind.kind}\n\n${kind.about}\n\n${propertyTable(kind.properties)}`)
  const relations = relationTypes.map((relation) => {
    const ends = (list: readonly { kind: string }[]): string =>
      list.length === assetKinds.length ? 'any' : list.map(({ kind }) => kind).join(', ')
    return `### ${relation.type}\n\n${ends(relation.from)} *${relation.verb}* ${ends(relation.to)}. ${relation.about}\n\n${propertyTable(relation.properties)}`
  })
  return page('Ontology', [
    'What the inventory knows: kinds of assets, and relations between them as sources state them.',
    '## Asset kinds',
    `Every asset has \`id\`, \`kind\`, \`name\` and may have:\n\n${propertyTable(commonProperties)}`,
    ...kinds,
    '## Relations',
    `Every relation has \`grants\`, \`basis\` and may have:\n\n${propertyTable(commonRelationProperties)}`,
    ...relations,
  ])
}

function propertyTable(properties: Readonly<Record<string, Property>>): string {
  const rows = Object.entries(properties).map(([name, property]) => {
    const values = property.values === undefined ? property.type : property.values.join(' · ')
    const fallback =
      property.default === undefined
        ? ''
        : Array.isArray(property.default)
          ? property.default.join(', ') || 'none'
          : String(property.default)
    return `| \`${name}\` | ${values} | ${fallback} | ${property.stamp ? 'stamp' : property.dispute} | ${property.about} |`
  })
  if (rows.length === 0) return 'No properties of its own.'
  return ['| property | values | default | where sources differ | meaning |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  )
}

function capabilitiesPage(): string {
  const sections = allCapabilities.map((capability) => {
    const key =
      capability.key.length === 0
        ? ''
        : ` Its identity includes ${capability.key.map((name) => `\`${name}\``).join(', ')}.`
    return `## ${capability.type}\n\n${capability.about}${key}\n\n${capability.arms.map((arm) => `- ${conjunction(arm)}`).join('\n')}`
  })
  return page('Capabilities', [
    'What a thing can do, whoever holds it: derived relations, each from any one of its derivations.',
    ...sections,
  ])
}

function rulesPage(): string {
  const levels = [
    '| access | meaning |',
    '|---|---|',
    ...accesses.map((access) => `| \`${access}\` | ${accessMeaning[access]} |`),
  ].join('\n')
  return page('Rules', [
    `How an attacker moves. Each rule is one technique: holding the start of its step gives the end. Table of difficulties: version ${difficultyVersion}.`,
    '## Access',
    levels,
    ...allRules.map(ruleSection),
  ])
}

function ruleSection(rule: Rule): string {
  const arms = rule.arms.map((arm) => {
    const pairs = arm.access.map(([from, to]) => `${from} → ${to}`).join(', ')
    return `- \`${arm.from}\` ${pairs} \`${arm.to}\` (difficulty ${arm.difficulty}): ${conjunction(arm)}`
  })
  const breaks = rule.breaks.map((change) => `- ${change.how} (\`${change.property}\` = \`${change.value}\`).`)
  const references = rule.references.map(({ id, url }) => `[${id}](${url})`).join(' · ')
  return [
    `## ${rule.id}`,
    `${rule.about}${rule.candidate ? ' Every path over it is a candidate.' : ''}`,
    `**Gain.** ${rule.gain} **Needs.** ${rule.needs}`,
    arms.join('\n'),
    breaks.length === 0
      ? 'Closed by removing a relation that it needs.'
      : `Closed by removing a relation that it needs, or:\n\n${breaks.join('\n')}`,
    references === '' ? 'No entry in a public catalogue.' : `References: ${references}`,
  ].join('\n\n')
}

function conjunction(arm: Conjunction): string {
  const patterns = arm.needs.map(
    ({ from, edge, to, as, scope }) =>
      `\`(${from})-[${as === undefined ? '' : `${as}:`}${edge.type}]->(${to})\`${scope ? ' (bounds only)' : ''}`,
  )
  const kinds = Object.entries(arm.kinds).map(
    ([name, list]) =>
      `\`${name}\` is ${list.length > 9 ? 'anything that acts' : list.map(({ label }) => `a ${label}`).join(' or ')}`,
  )
  const parts = [...patterns, ...kinds, ...arm.where.map(condition)]
  return parts.length === 0 ? 'nothing more' : parts.join(', ')
}

function condition(wanted: Condition): string {
  const property = `\`${wanted.of}.${wanted.property}\``
  switch (wanted.op) {
    case 'equals':
      return `${property} = ${String(wanted.value)}`
    case 'oneOf':
      return `${property} is ${wanted.values.join(' or ')}`
    case 'includesAny':
      return `${property} has ${wanted.values.join(' or ')}`
    case 'atLeast':
      return `${property} ≥ ${wanted.value}`
    case 'notExpired':
      return `${property} is not past`
  }
}

function page(title: string, sections: readonly string[]): string {
  return `${[generated, `# ${title}`, ...sections].join('\n\n')}\n`
}
