import { classesOf } from './classes.ts'
import type { MacieFinding } from './wire.ts'

/** Macie's managed identifiers that are card data or health data, by words in their names (its documentation lists them all). */
const cards = /CREDIT_CARD/
const health = /HEALTH|MEDICA|NATIONAL_DRUG|NATIONAL_PROVIDER|NHS|DRUG_ENFORCEMENT/

/** The classes a finding found and the sensitivity they imply: credentials, card and health data 4, other kinds 3. */
export function foundBy(finding: MacieFinding): { classes: readonly string[]; sensitivity: number } | undefined {
  const result = finding.classificationDetails?.result
  const found = result?.sensitiveData ?? []
  const categories = found.map(({ category }) => category)
  const types = found.flatMap(({ detections = [] }) => detections.map(({ type }) => type))
  if ((result?.customDataIdentifiers?.detections ?? []).length > 0) categories.push('custom identifier')
  if (types.some((type) => cards.test(type))) categories.push('pci')
  if (types.some((type) => health.test(type))) categories.push('phi')
  if (categories.length === 0) return undefined
  const classes = classesOf(categories)
  const highest = classes.some((name) => ['secret', 'pci', 'phi'].includes(name))
  return { classes, sensitivity: highest ? 4 : 3 }
}
