import type { Change } from './changes.ts'
import { writeFactsDocument } from './facts-document.ts'

/** A change as the API takes it: one of these. */
export type WrittenChange =
  | { readonly revoke: string }
  | { readonly remove: string }
  | { readonly set: { readonly of: string; readonly property: string; readonly value: unknown } }
  | { readonly control: { readonly control: string; readonly of: string } }
  | { readonly add: object }

/** A change as it is sent to the API and kept. */
export function writeChange(change: Change): WrittenChange {
  switch (change.change) {
    case 'revoke':
      return { revoke: change.grant }
    case 'remove':
      return { remove: change.of }
    case 'set':
      return { set: { of: change.of, property: change.property, value: change.value } }
    case 'add-control':
      return { control: { control: change.control, of: change.of } }
    case 'add':
      return { add: writeFactsDocument(change.facts) }
  }
}
