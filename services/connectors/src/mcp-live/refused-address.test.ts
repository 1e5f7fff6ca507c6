import { expect, test } from 'vitest'
import { refusedAddress } from './refused-address.ts'

test.each([
  '127.0.0.1',
  '127.9.9.9',
  '0.0.0.0',
  '::1',
  '::',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.169.254',
  '169.254.170.2',
  '100.100.100.200',
  '168.63.129.16',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fc00::1',
  '::ffff:169.254.169.254',
  '::ffff:7f00:1',
  '::ffff:10.0.0.1',
  '64:ff9b::a9fe:a9fe',
  '2002:a9fe:a9fe::1',
  '224.0.0.1',
  '255.255.255.255',
  'ff02::1',
  '::169.254.169.254',
  '2001:db8::1',
  'example.org',
  '',
  '127.1',
  '0x7f000001',
])('%s is not connected to', (address) => {
  expect(refusedAddress(address, [])).toEqual(expect.any(String))
})

test.each(['1.1.1.1', '8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '::ffff:1.1.1.1'])(
  '%s is',
  (address) => {
    expect(refusedAddress(address, [])).toBeUndefined()
  },
)

test('what the operator names is, however it is written, and nothing beside it', () => {
  expect(refusedAddress('::ffff:127.0.0.1', ['127.0.0.1'])).toBeUndefined()
  expect(refusedAddress('fd00:0:0::7', ['[fd00::7]'])).toBeUndefined()
  expect(refusedAddress('127.0.0.2', ['127.0.0.1'])).toBe('of this machine')
})
