import { ApiError } from './api-error.ts'

/**
 * A part of the explorer that is fetched when it is needed. Where it cannot be, that is said like any other silence of the API; the router
 * by itself would load the whole page anew, and with the server away that leaves nothing at all.
 *
 * @throws ApiError
 */
export async function fetched<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part
  } catch {
    throw new ApiError('unreachable', 'A part of the explorer could not be fetched from it.')
  }
}
