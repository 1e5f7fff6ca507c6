import { z } from 'zod'
import { inertId } from './inert-text.ts'

/** Control characters and others that nobody sees would make keys ambiguous; unpaired surrogates cannot be stored. */
export const cleanText = z.string().refine((text) => inertId(text) === text, {
  error: 'expected text without control characters and others that cannot be seen',
})
