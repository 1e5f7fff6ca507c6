import { Frame } from '../layout/Frame.tsx'

export function InventoryPage() {
  return <Frame>{null}</Frame>
}
