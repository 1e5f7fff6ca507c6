import { untrustedSourceId } from '../ids.ts'
import { internet, mail, publicSystem, type SharedSource } from '../untrusted-sources.ts'

/** Content that outsiders write, by the place where they write it. */
export const untrustedSources = {
  internet,
  mail,
  github: publicSystem('github', 'GitHub'),
  gitlab: publicSystem('gitlab', 'GitLab'),
  'google-drive': publicSystem('google-drive', 'files shared in Google Drive'),
  sentry: publicSystem('sentry', 'error events sent to Sentry'),
  slack: publicSystem('slack', 'guests and shared channels in Slack'),
  figma: publicSystem('figma', 'files and comments shared in Figma'),
  'service-desk': { id: untrustedSourceId('service-desk'), name: 'requests to the service desk', profile: 'customer' },
  customers: { id: untrustedSourceId('customers'), name: 'what customers write', profile: 'customer' },
} as const satisfies Record<string, SharedSource>

export type UntrustedName = keyof typeof untrustedSources
