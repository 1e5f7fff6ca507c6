import { ClaimBuilder } from '../claims/claim-builder.ts'
import { recordPlace } from '../claims/record-place.ts'
import type { Connector } from '../connector.ts'
import { check } from '../reading/check.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { isRejection } from '../reading/rejection.ts'
import { addressesOf } from './addresses.ts'
import { stateCard } from './normalise.ts'
import { cardWire } from './wire.ts'

const format = 'a2a-card'

/** Where agents serve their cards, and where people save them. */
const cardFile = /(?:^|\/)agent\.json$|agent[._-]card\.json$/i

export const a2aCard: Connector = {
  format,
  about: 'A2A agent cards: agents elsewhere, their addresses, and what they ask of callers.',

  detect(file) {
    if (!/^\s*[[{]/.test(file.text)) return 0
    const has = (key: string) => new RegExp(`"${key}"\\s*:`).test(file.text)
    if (has('supportedInterfaces') || has('protocolBinding') || has('preferredTransport')) return has('name') ? 2 : 1
    const looksSo = has('skills') && has('name') && (has('url') || has('endpoints') || has('capabilities'))
    if (looksSo && (has('protocolVersion') || has('defaultInputModes') || cardFile.test(file.file))) return 2
    return looksSo || cardFile.test(file.file) ? 1 : 0
  },

  read(file, context) {
    const document = parseJsonDocument(file)
    const builder = new ClaimBuilder({
      source: context.source ?? format,
      file: file.file,
      observedAt: file.modifiedAt,
    })
    if (isRejection(document)) {
      builder.reject(document)
      return builder.reading({ format })
    }
    for (const { value, pointer } of cardsIn(document.value)) {
      const card = check(cardWire, value, { document, file: file.file, pointer })
      if (!card.ok) for (const rejection of card.rejections) builder.reject(rejection)
      else if (addressesOf(card.value).length === 0) {
        const reason = 'the card names no address at which its agent answers'
        builder.reject({ code: 'no-address', pointer, ...document.place(pointer), reason })
      } else stateCard(builder, card.value, context.fingerprint, recordPlace(document, pointer))
    }
    return builder.reading({ format, complete: context.complete ?? true })
  },
}

/** One card, a list of them, or a registry's answer. */
function cardsIn(value: unknown): readonly { readonly value: unknown; readonly pointer: string }[] {
  if (Array.isArray(value)) return value.map((each, index) => ({ value: each, pointer: `/${index}` }))
  if (typeof value === 'object' && value !== null && 'agents' in value && Array.isArray(value.agents)) {
    return value.agents.map((each, index) => ({ value: each, pointer: `/agents/${index}` }))
  }
  return [{ value, pointer: '' }]
}
