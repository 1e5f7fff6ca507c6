import { BlockList, isIP } from 'node:net'

/** Networks that are not the public internet, by what they are (IANA's special-purpose registries). */
const networks: readonly (readonly [what: string, ...networks: readonly string[]])[] = [
  // Azure's and Alibaba's metadata stand outside the link-local network.
  ['of a cloud’s metadata', '168.63.129.16/32', '100.100.100.200/32', 'fd00:ec2::254/128', 'fd20:ce::254/128'],
  ['of this machine', '127.0.0.0/8', '0.0.0.0/8', '::1/128', '::/128'],
  ['link-local, where clouds keep their metadata', '169.254.0.0/16', 'fe80::/10'],
  ['private', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7', 'fec0::/10'],
  ['reserved', '192.0.0.0/24', '192.0.2.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '240.0.0.0/4'],
  ['reserved', '100::/64', '2001:db8::/32'],
  ['of a group', '224.0.0.0/4', 'ff00::/8'],
  // What an address of these stands for is another address, which nobody here can check.
  ['of a tunnel', '64:ff9b::/96', '64:ff9b:1::/48', '2001::/32', '2002::/16', '::/96'],
]

const blocked = networks.map(([what, ...ranges]) => {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', prefix] = range.split('/')
    list.addSubnet(address, Number(prefix), isIP(address) === 6 ? 'ipv6' : 'ipv4')
  }
  return { what, list }
})

/**
 * Why an address must not be connected to: what sort of address it is; undefined where it may be. `allowed`: addresses that
 * the operator named.
 */
export function refusedAddress(address: string, allowed: readonly string[]): string | undefined {
  const plain = normal(address)
  if (allowed.some((one) => normal(one) === plain)) return undefined
  const version = isIP(plain)
  if (version === 0) return 'no IP address'
  const family = version === 6 ? 'ipv6' : 'ipv4'
  return blocked.find(({ list }) => list.check(plain, family))?.what
}

/** One way to write each address: without brackets or zone, an IPv4 address in IPv6 as the IPv4 address that it is. */
function normal(address: string): string {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (isIP(bare) !== 6) return bare
  const shortest = new URL(`http://[${bare}]`).hostname.slice(1, -1)
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(shortest) ?? []
  if (high === undefined || low === undefined) return shortest
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)]
  return [a >> 8, a & 255, b >> 8, b & 255].join('.')
}
