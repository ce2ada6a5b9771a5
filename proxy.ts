import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NextRequest, NextResponse } from 'next/server'

/** Script hashes by page, written by scripts/csp.ts after the build; none while developing. */
const hashesFile = join(/* turbopackIgnore: true */ process.cwd(), process.env['NEXT_DIST_DIR'] ?? '.next', 'csp.json')
const isBuilt = process.env['NODE_ENV'] === 'production' && existsSync(hashesFile)
const hashesByPath: Record<string, string[]> = isBuilt ? JSON.parse(readFileSync(hashesFile, 'utf8')) : {}

const developing = ["'unsafe-inline'", "'unsafe-eval'"]
const hashesOf = (path: string) => hashesByPath[path] ?? hashesByPath['/_not-found'] ?? []

/** Pages are static, so a nonce cannot work: each page's own inline scripts are allowed by hash. */
function policyFor(path: string): string {
  const scripts = isBuilt ? hashesOf(path) : developing
  return [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`,
    isBuilt ? "style-src 'self'" : "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    isBuilt ? "connect-src 'self'" : "connect-src 'self' ws:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export function proxy(request: NextRequest) {
  const response = NextResponse.next()
  const path = decodeURIComponent(request.nextUrl.pathname).replace(/(.)\/$/, '$1')
  response.headers.set('Content-Security-Policy', policyFor(path))
  return response
}

export const config = { matcher: ['/((?!_next/static|_next/image|api/|content/).*)'] }
