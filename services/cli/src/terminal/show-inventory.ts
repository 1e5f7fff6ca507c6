import type { InventoryAnswer, InventoryAsset } from '@throughline/analysis/answers/inventory.ts'
import { counted, frame, nothing } from './frame.ts'
import { safeText } from './safe-text.ts'
import { style } from './style.ts'

const approvalWords = {
  approved: 'approved',
  not_approved: 'not approved',
  expired: 'approval expired',
} as const

/** The inventory for people: a line or two per asset, then how many of each kind there are. */
export function showInventory(answer: InventoryAnswer): string {
  const { assets } = answer
  const found = assets.length === 0 ? nothing('asset', answer) : counted(assets.length, 'asset', 'assets')
  const kinds = [...Map.groupBy(assets, ({ kind }) => kind)].map(([kind, all]) => `${all.length} ${kind}`)
  return [
    frame(answer, found),
    '',
    ...assets.map(line),
    ...(assets.length > 0 ? ['', kinds.join(' · ')] : []),
    ...(assets.some(({ approval }) => approval === 'no_list')
      ? ['There is no approved list, so nothing is called unapproved (see the format `approved`).']
      : []),
  ].join('\n')
}

function line({ id, kind, approval, owners, ...rest }: InventoryAsset): string {
  const marks = [
    kind,
    ...(approval === null || approval === 'no_list' ? [] : [approvalMark(approval)]),
    ...(owners.length === 0 ? [] : [`of ${owners.map(safeText).join(', ')}`]),
    ...(rest.class === null ? [] : [style('quiet', `${rest.class.class}: ${safeText(rest.class.reason)}`)]),
  ]
  return `  ${safeText(id)}  ${marks.join(' · ')}`
}

function approvalMark(approval: 'approved' | 'not_approved' | 'expired'): string {
  return style(approval === 'approved' ? 'good' : 'bounded', approvalWords[approval])
}
