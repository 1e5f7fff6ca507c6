import { Frame } from '../layout/Frame.tsx'

export function OntologyPage() {
  return <Frame>{null}</Frame>
}
