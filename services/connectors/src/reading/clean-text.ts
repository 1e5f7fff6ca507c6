import { z } from 'zod'

/** Control characters would make keys ambiguous; unpaired surrogates cannot be stored. */
export const cleanText = z.string().refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), {
  error: 'expected text without control characters',
})
