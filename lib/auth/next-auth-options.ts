import type { Account, AuthOptions, Profile } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { configuration } from '@/lib/configuration/configuration'
import { findOrCreateOAuthUser } from '@/lib/data/identity/oauth-account'
import { endSession, openSession } from '@/lib/data/identity/session'
import { emailSchema } from './email'
import { oauthPerson } from './oauth-person'
import { checkPassword } from './password-check'
import { oauthProviders } from './providers'
import { sessionSeconds } from './session-cookie'

/** next-auth for one request, which comes from `address`. Its cookie holds a session's id and no more. */
export function nextAuthOptions(address: string): AuthOptions {
  const { secret, secureCookies } = configuration()
  return {
    secret,
    useSecureCookies: secureCookies,
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    jwt: { maxAge: sessionSeconds },
    pages: { signIn: '/sign-in', signOut: '/settings', error: '/sign-in' },
    providers: [passwordProvider(address), ...oauthProviders()],
    callbacks: {
      async signIn({ account, profile }) {
        if (account?.type !== 'oauth') return true
        const outcome = await oauthUser(account, profile)
        return typeof outcome === 'string' ? `/sign-in?error=${outcome}` : true
      },
      async jwt({ user, account, profile }) {
        const found = account?.type === 'oauth' ? await oauthUser(account, profile) : user
        if (typeof found === 'string') throw new Error(found)
        return { sub: found.id, sid: await openSession(found.id, Date.now()) }
      },
    },
    events: {
      async signOut({ token }) {
        const { sub, sid } = token
        if (typeof sub === 'string' && typeof sid === 'string') await endSession({ userId: sub, sessionId: sid })
      },
    },
  }
}

function passwordProvider(address: string) {
  return CredentialsProvider({
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    async authorize(credentials) {
      const email = emailSchema.safeParse(credentials?.email)
      const password = String(credentials?.password ?? '')
      const check = await checkPassword({ email: email.data ?? '', password, address })
      if (check.kind === 'wait') throw new Error(`wait ${check.seconds}`)
      return check.kind === 'right' ? { id: check.user.id, email: check.user.email } : null
    },
  })
}

async function oauthUser(account: Account, profile: Profile | undefined) {
  const person = oauthPerson(account, profile)
  if (!person) return 'no-email'
  const user = await findOrCreateOAuthUser(person, Date.now())
  return user === 'taken' ? 'email-taken' : user
}
