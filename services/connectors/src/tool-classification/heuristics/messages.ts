import { sharedSinks } from '../shared-sinks.ts'
import { type Heuristic, named, takes } from './heuristic.ts'
import { readVerbs } from './verbs.ts'

const sendVerbs = [
  'send',
  'post',
  'publish',
  'reply',
  'forward',
  'share',
  'tweet',
  'notify',
  'submit',
  'broadcast',
] as const
const mailWords = ['email', 'emails', 'mail', 'gmail', 'outlook'] as const
const recipients = [
  'to',
  'recipient',
  'recipients',
  'email',
  'emailaddress',
  'emails',
  'cc',
  'bcc',
  'toaddress',
] as const

/** Guesses about tools that send to people or return what people sent. */
export const messageHeuristics: readonly Heuristic[] = [
  {
    id: 'sends-mail',
    about: 'A verb of sending with mail, and a recipient that the caller chooses.',
    match: (tool) => {
      const verb = named(tool, sendVerbs)
      const recipient = takes(tool, recipients)
      if (verb === undefined || named(tool, mailWords) === undefined) return undefined
      // Without a listing of parameters nobody can tell; a mail without a recipient has a fixed one.
      if (recipient === undefined && tool.parameters.length > 0) return undefined
      return { because: `the name says ${verb} mail, to whom the caller says`, sends: [{ shared: sharedSinks.mail }] }
    },
  },
  {
    id: 'sends-messages',
    about: 'A verb of sending with a message: to any number, or to a channel of the company.',
    match: (tool) => {
      const verb = named(tool, sendVerbs)
      const thing = named(tool, ['message', 'messages', 'sms', 'whatsapp', 'telegram', 'dm', 'chat', 'comment'])
      if (verb === undefined || thing === undefined) return undefined
      const number = takes(tool, ['phone', 'phonenumber', 'to', 'recipient', 'chatid'])
      return {
        because: `the name says ${verb} ${thing}`,
        sends: [number === undefined ? { own: 'channels' } : { shared: sharedSinks.messages }],
      }
    },
  },
  {
    id: 'publishes',
    about: 'Publishes where anybody reads: a tweet, a gist, a public page.',
    match: (tool) => {
      const verb = named(tool, [...sendVerbs, 'create', 'upload'])
      const thing = named(tool, ['tweet', 'gist', 'blog', 'toot', 'pastebin', 'paste', 'linkedin', 'reddit', 'youtube'])
      if (verb === undefined || thing === undefined || named(tool, readVerbs) !== undefined) return undefined
      return {
        because: `the name says ${verb} ${thing}, which anybody reads`,
        sends: [{ shared: sharedSinks.internet }],
      }
    },
  },
  {
    id: 'reads-mail',
    about: 'Returns mail, which anybody can send.',
    match: (tool) => {
      const verb = named(tool, ['get', 'read', 'list', 'search', 'find', 'fetch', 'retrieve'])
      const thing = named(tool, ['email', 'emails', 'mail', 'mails', 'inbox', 'mailbox', 'gmail'])
      if (verb === undefined || thing === undefined) return undefined
      if (
        named(tool, [
          'template',
          'templates',
          'domain',
          'domains',
          'settings',
          'customization',
          'customizations',
          'labels',
          'default',
          'address',
          'addresses',
        ]) !== undefined
      )
        return undefined
      return {
        because: `the name says ${verb} ${thing}`,
        reads: ['mail'],
        data: [{ what: 'mailbox', operations: ['read'] }],
      }
    },
  },
  {
    id: 'reads-outsiders-words',
    about: 'Returns what customers or the public write: tickets, reviews, comments, forms.',
    match: (tool) => {
      const verb = named(tool, ['get', 'read', 'list', 'search', 'find', 'fetch', 'retrieve', 'view'])
      const thing = named(tool, [
        'ticket',
        'tickets',
        'review',
        'reviews',
        'comment',
        'comments',
        'feedback',
        'form',
        'forms',
        'submission',
        'submissions',
        'survey',
        'complaints',
        'testimonials',
      ])
      if (verb === undefined || thing === undefined) return undefined
      return { because: `the name says ${verb} ${thing}, which outsiders write`, reads: ['customers'] }
    },
  },
]
