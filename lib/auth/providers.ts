import type { AuthOptions } from 'next-auth'
import GithubProvider from 'next-auth/providers/github'
import GoogleProvider from 'next-auth/providers/google'
import * as z from 'zod'
import { configuration } from '@/lib/configuration/configuration'
import type { OAuthKeys } from '@/lib/configuration/environment'

/** The providers that have keys, as the client may show them. */
export function oauthProviderIds(): ('github' | 'google')[] {
  const { github, google } = configuration()
  return [...(github ? (['github'] as const) : []), ...(google ? (['google'] as const) : [])]
}

export function oauthProviders(): AuthOptions['providers'] {
  const { github, google } = configuration()
  return [...(github ? [githubProvider(github)] : []), ...(google ? [GoogleProvider(keysOf(google))] : [])]
}

const keysOf = ({ id, secret }: OAuthKeys) => ({ clientId: id, clientSecret: secret })

function githubProvider(keys: OAuthKeys) {
  return GithubProvider({
    ...keysOf(keys),
    userinfo: {
      url: 'https://api.github.com/user',
      async request({ client, tokens }) {
        const token = tokens.access_token ?? ''
        const profile = await client.userinfo(token)
        return { ...profile, ...(await provenGithubEmail(token)) }
      },
    },
  })
}

const githubEmails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }))

/** GitHub's profile may show no address, and says of none whether it is proven: its list of addresses does. */
async function provenGithubEmail(token: string) {
  const headers = { authorization: `Bearer ${token}` }
  const response = await fetch('https://api.github.com/user/emails', { headers })
  const listed = response.ok ? githubEmails.parse(await response.json()) : []
  const primary = listed.find((entry) => entry.primary)
  return primary ? { email: primary.email, email_verified: primary.verified } : {}
}
