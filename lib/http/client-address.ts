import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import { configuration } from '../configuration/configuration'

const header = 'x-client-address'

/**
 * Notes on every request from where it came, before anything else sees it. A handler cannot know: it sees no socket,
 * and `X-Forwarded-For` says whatever a client likes. Called once, when the server starts.
 */
export function noteClientAddresses(): void {
  const { trustedProxies } = configuration()
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[header] = addressBehind(request.headers['x-forwarded-for'], {
      peer: request.socket.remoteAddress ?? 'unknown',
      trustedProxies,
    })
  })
}

/** The address that the outermost trusted proxy saw; without one, the peer's own. */
export function addressBehind(
  forwardedFor: string | string[] | undefined,
  { peer, trustedProxies }: { peer: string; trustedProxies: number },
): string {
  if (trustedProxies === 0) return peer
  const hops = [forwardedFor ?? []]
    .flat()
    .join(',')
    .split(',')
    .map((hop) => hop.trim())
    .filter(Boolean)
  return hops.at(-trustedProxies) ?? hops[0] ?? peer
}

/** Who is to be counted as one client. An IPv6 customer has a whole /64 to choose addresses from. */
export function clientAddress(request: Request): string {
  const address = (request.headers.get(header) ?? 'unknown').replace(/^::ffff:(?=\d+\.)/, '')
  return isIPv6(address) ? networkOf(address) : address
}

function networkOf(address: string): string {
  const [left = '', right] = address.split('%')[0]?.split('::') ?? []
  const head = left.split(':').filter(Boolean)
  const tail = right?.split(':').filter(Boolean) ?? []
  const missing = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
  const groups = right === undefined ? head : [...head, ...missing, ...tail]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
