import { defineAsset } from '../define-asset.ts'
import { choice, flag, list } from '../property.ts'

export const tool = defineAsset({
  kind: 'Tool',
  label: 'tool',
  plural: 'tools',
  about: 'One operation that an agent can call.',
  sort: 'actor',
  tint: 'ai',
  icon: 'wrench',
  properties: {
    traits: list('What it can do that matters to an attacker.', {
      values: ['untrusted_content', 'private_data', 'public_sink', 'destructive', 'code_exec', 'secret_read'],
    }),
    scope: choice(
      'identity: all that its identity may do (SQL, a shell, a cloud API). fixed: its own narrow operations.',
      ['identity', 'fixed'],
      'fixed',
    ),
    approval: choice(
      'Whether a person is asked before it runs: never, once a session, or for each call.',
      ['none', 'session', 'call'],
      'none',
    ),
    approver: choice('Who is asked: the caller of the session, or somebody else.', ['caller', 'other'], 'other'),
    sandboxed: flag('Runs where it cannot touch its host.', { dispute: 'all' }),
    egress: choice('Where it may send: anywhere, or only to a list.', ['open', 'allow-listed'], 'open'),
    needsIdentity: flag('Works only with an identity or credential of its own.', { dispute: 'all' }),
    provided: flag('A server provides it.', { dispute: 'any', stamp: true }),
    selfRunning: flag('Runs unattended or is used by people as it stands, so a change to it takes effect.', {
      dispute: 'any',
    }),
  },
})
