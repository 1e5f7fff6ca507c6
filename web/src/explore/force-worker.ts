import { type ForceTask, placeByForce } from './place-by-force.ts'

/** Beside the page, so that it answers to the hand meanwhile. */
self.addEventListener('message', ({ data }: MessageEvent<ForceTask>) => {
  self.postMessage(placeByForce(data), {})
})
