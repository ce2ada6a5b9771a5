import { expect, test } from 'vitest'
import { addressBehind, clientAddress } from './client-address'

test.each([
  ['no proxy is trusted: what a client claims counts for nothing', '203.0.113.9', 0, '198.51.100.1'],
  ['one proxy: the address that it added', '203.0.113.9, 192.0.2.7', 1, '192.0.2.7'],
  ['two proxies: the one before', '203.0.113.9, 192.0.2.7, 10.0.0.1', 2, '192.0.2.7'],
  ['fewer entries than proxies: the first', '192.0.2.7', 2, '192.0.2.7'],
  ['no header', undefined, 1, '198.51.100.1'],
])('%s', (_, forwardedFor, trustedProxies, address) => {
  expect(addressBehind(forwardedFor, { peer: '198.51.100.1', trustedProxies })).toBe(address)
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('%s is counted as the client %s', (noted, counted) => {
  expect(clientAddress(new Request('http://localhost/', { headers: { 'x-client-address': noted } }))).toBe(counted)
})
