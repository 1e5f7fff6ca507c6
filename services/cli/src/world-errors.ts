import { EstateKeyError } from '@throughline/connectors/secrets/estate-key.ts'
import { ToolOverridesError } from '@throughline/connectors/tool-classification/read-tool-overrides.ts'
import { RuntimeError } from '@throughline/runtime/runtime-error.ts'

/** Errors of the world around us, whose messages say what a person can do; anything else is a bug and keeps its stack. */
export function isWorldError(error: unknown): error is Error {
  return error instanceof RuntimeError || error instanceof EstateKeyError || error instanceof ToolOverridesError
}
