import { actsAs } from './acts-as.ts'
import type { Capability } from './define-capability.ts'
import { inherits } from './inherits.ts'
import { isPublic } from './is-public.ts'
import { isRun } from './is-run.ts'
import { mayCall } from './may-call.ts'
import { mayPublish } from './may-publish.ts'
import { mayRead } from './may-read.ts'
import { maySend } from './may-send.ts'
import { mayWrite } from './may-write.ts'
import { runsOn } from './runs-on.ts'
import { works } from './works.ts'

/** Every capability, each after those it is derived from (it may derive from itself). */
export const allCapabilities: readonly Capability[] = [
  mayCall,
  runsOn,
  actsAs,
  works,
  inherits,
  mayRead,
  mayWrite,
  isPublic,
  mayPublish,
  maySend,
  isRun,
]
