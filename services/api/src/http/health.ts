import type { ServerResponse } from 'node:http'
import type { Readiness } from '../revisions/revision-watch.ts'
import { answerText } from './answer-text.ts'

/** Answers the two health addresses; says whether it was one of them. They tell nothing that is worth hiding. */
export function answerHealth(path: string, readiness: Readiness, response: ServerResponse): boolean {
  if (path === '/health/live') answerText(response, 200, 'live')
  else if (path !== '/health/ready') return false
  else if (readiness.ready) answerText(response, 200, 'ready')
  else answerText(response, 503, `not ready: ${readiness.reason}`)
  return true
}
