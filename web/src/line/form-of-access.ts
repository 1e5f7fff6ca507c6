import type { Access } from '../__generated__/graphql.ts'

/** How a line is drawn. It tells how firmly the attacker holds the station it leads to, without any colour. */
export type LineForm = 'dashed' | 'dotted' | 'thin' | 'thick'

const forms = {
  reach: 'dashed',
  // Words go in, nothing comes back.
  inject: 'dotted',
  fed: 'dotted',
  append: 'dotted',
  own: 'dotted',
  // Answers come back.
  steer: 'thin',
  converse: 'thin',
  read: 'thin',
  // The thing is the attacker's to change.
  write: 'thick',
  control: 'thick',
} as const satisfies Record<Access, LineForm>

export function formOfAccess(access: Access): LineForm {
  return forms[access]
}

/** The legend: each form once, with the words that it stands for. */
export const lineForms: readonly { readonly form: LineForm; readonly words: string }[] = [
  { form: 'dashed', words: 'reach' },
  { form: 'dotted', words: 'inject, blind' },
  { form: 'thin', words: 'converse, read' },
  { form: 'thick', words: 'control' },
]
