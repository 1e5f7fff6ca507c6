import { Frame } from '../layout/Frame.tsx'

export function BlastPage() {
  return <Frame>{null}</Frame>
}
