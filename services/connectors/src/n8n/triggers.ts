import { addressIn } from '../mcp-config/address.ts'
import { untrustedSources } from '../tool-classification/untrusted-sources.ts'
import type { SharedSource } from '../untrusted-sources.ts'
import { isExpression, type Node, textOf } from './workflow.ts'

/** How a workflow can be started from outside. */
export interface Trigger {
  readonly node: Node
  /** Below the address of its n8n; undefined: no address, messages are fetched or pushed. */
  readonly path: string | undefined
  readonly exposure: 'internet' | 'partner' | 'internal'
  readonly auth: 'none' | 'shared-key' | 'user'
  /** Who starts it where it is open. */
  readonly source: SharedSource
  /** The sender gets no answer. */
  readonly oneWay: boolean
  /** What makes it only likely that outsiders reach it; undefined: it is made for them. */
  readonly doubt: string | undefined
}

const { internet, mail, slack, github, gitlab } = untrustedSources

/** Triggers that hand over what others write, and whose words those are. */
const messages: Readonly<Record<string, SharedSource>> = {
  gmailTrigger: mail,
  emailReadImap: mail,
  microsoftOutlookTrigger: mail,
  slackTrigger: slack,
  telegramTrigger: internet,
  whatsAppTrigger: internet,
  discordTrigger: internet,
  twilioTrigger: internet,
  facebookTrigger: internet,
  githubTrigger: github,
  gitlabTrigger: gitlab,
  typeformTrigger: internet,
  jotFormTrigger: internet,
  rssFeedReadTrigger: internet,
  zendeskTrigger: untrustedSources['service-desk'],
  freshdeskTrigger: untrustedSources['service-desk'],
}

const unknownReach = 'whether its n8n can be reached from the internet is not in the workflow'

/** The trigger that a node is; undefined for any other node. */
export function triggerOf(node: Node): Trigger | undefined {
  const authentication = textOf(node, 'authentication') ?? 'none'
  const path = textOf(node, 'path') ?? node.webhookId ?? undefined
  const common = { node, source: internet, doubt: undefined }
  switch (node.what) {
    case 'chatTrigger': {
      const isPublic = node.parameters['public'] === true
      const auth = isPublic ? authOf(authentication) : 'user'
      const exposure = isPublic ? 'internet' : 'internal'
      return { ...common, path: `webhook/${node.webhookId ?? node.name}/chat`, exposure, auth, oneWay: false }
    }
    case 'manualChatTrigger':
      return { ...common, path: undefined, exposure: 'internal', auth: 'user', oneWay: false }
    case 'webhook': {
      const oneWay = /^(?:onReceived)?$/.test(textOf(node, 'responseMode') ?? '')
      const exposure = exposureOf(node)
      return {
        ...common,
        path: pathOf('webhook', path),
        exposure,
        auth: authOf(authentication),
        oneWay,
        doubt: unknownReach,
      }
    }
    case 'formTrigger': {
      const auth = authOf(authentication)
      return { ...common, path: pathOf('form', path), exposure: 'internet', auth, oneWay: true, doubt: unknownReach }
    }
    default: {
      const source = sourceOf(node)
      if (source === undefined) return undefined
      return { node, path: undefined, exposure: 'internet', auth: 'none', source, oneWay: true, doubt: undefined }
    }
  }
}

/** Whose words a trigger hands over. */
export function sourceOf(node: Node): SharedSource | undefined {
  if (/^(?:webhook|formTrigger)$/.test(node.what)) return internet
  if (node.what === 'chatTrigger') return node.parameters['public'] === true ? internet : undefined
  return Object.hasOwn(messages, node.what) ? messages[node.what] : undefined
}

/** What a trigger asks of callers. */
export function authOf(authentication: string): Trigger['auth'] {
  if (authentication === 'none') return 'none'
  return /^(?:n8nUserAuth|jwtAuth|oAuth2)$/i.test(authentication) ? 'user' : 'shared-key'
}

function pathOf(prefix: string, path: string | undefined): string | undefined {
  return path === undefined || isExpression(path) ? undefined : `${prefix}/${path.replace(/^\/+/, '')}`
}

function exposureOf(node: Node): Trigger['exposure'] {
  const options = node.parameters['options']
  const list = typeof options === 'object' && options !== null && 'ipWhitelist' in options ? options.ipWhitelist : ''
  const addresses = typeof list === 'string' ? list.split(/[\s,]+/).filter((each) => each !== '') : []
  if (addresses.length === 0) return 'internet'
  return addresses.every((each) => addressIn(`http://${each}/`)?.exposure === 'internal') ? 'internal' : 'partner'
}
