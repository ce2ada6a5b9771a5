import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** Ids that are gone and have an heir, from content/redirects.yaml, which `npm run content:check` checks. */
const heirs = parse(readFileSync('content/redirects.yaml', 'utf8')).filter(({ to }) => to !== null)

const addressOf = (id) => `${/-q\d+$/.test(id) ? '/quiz/items' : /-i\d+$/.test(id) ? '/interview' : '/cards'}/${id}`

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  reactCompiler: true,
  generateBuildId: () => process.env.BUILD_ID ?? null,
  env: {
    NEXT_PUBLIC_BUILD_ID: process.env.BUILD_ID ?? 'development',
    NEXT_PUBLIC_HEIRS: JSON.stringify(Object.fromEntries(heirs.map(({ from, to }) => [from, to]))),
  },
  redirects: async () =>
    heirs.map(({ from, to }) => ({ source: addressOf(from), destination: addressOf(to), permanent: true })),
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@electric-sql/pglite-socket',
    '@node-rs/argon2',
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
  ],
}
