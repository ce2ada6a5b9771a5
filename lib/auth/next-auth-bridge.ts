import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth from 'next-auth'
import { nextAuthOptions } from './next-auth-options'
import { cookiesOf } from './session-cookie'

export type Call = {
  /** What follows `/api/auth/`. */
  readonly path: readonly string[]
  readonly body: Readonly<Record<string, unknown>>
  readonly address: string
}

export type Reply = { readonly status: number; readonly headers: Headers; readonly body: string | null }

/**
 * Calls next-auth by its older interface, a Node request and response. The newer one reads cookies from a store that
 * only Next fills, and could not be called by a test with a plain Request.
 */
export async function replyOfNextAuth(request: Request, { path, body, address }: Call): Promise<Reply> {
  const incoming = Object.assign(new IncomingMessage(new Socket()), {
    method: request.method,
    headers: Object.fromEntries(request.headers),
    cookies: Object.fromEntries(cookiesOf(request)),
    query: { ...Object.fromEntries(new URL(request.url).searchParams), nextauth: [...path] },
    body,
    env: {},
  })
  let text: string | null = null
  const outgoing = Object.assign(new ServerResponse<IncomingMessage>(incoming), {
    status(code: number): ServerResponse {
      outgoing.statusCode = code
      return outgoing
    },
    json(value: unknown) {
      outgoing.setHeader('content-type', 'application/json')
      text = JSON.stringify(value)
    },
    send(value: unknown) {
      if (typeof value === 'string') text = value
      else if (value !== undefined) outgoing.json(value)
    },
  })
  await NextAuth(incoming as NextApiRequest, outgoing as NextApiResponse, nextAuthOptions(address))
  return { status: outgoing.statusCode, headers: headersOf(outgoing), body: text }
}

function headersOf(outgoing: ServerResponse): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(outgoing.getHeaders())) {
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, String(one))
  }
  return headers
}
