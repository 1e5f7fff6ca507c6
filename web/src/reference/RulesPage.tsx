import { Frame } from '../layout/Frame.tsx'

export function RulesPage() {
  return <Frame>{null}</Frame>
}
