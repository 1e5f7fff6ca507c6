import { Frame } from '../layout/Frame.tsx'

export function SourcesPage() {
  return <Frame>{null}</Frame>
}
