import * as z from 'zod'
import type { OAuthPerson } from '@/lib/data/identity/oauth-account'
import { emailSchema } from './email'

const profileSchema = z.object({ email: emailSchema, email_verified: z.boolean().default(false) })

type Account = { readonly provider: string; readonly providerAccountId: string }

/** Who signs in through a provider; undefined when it tells no address. */
export function oauthPerson({ provider, providerAccountId }: Account, profile: unknown): OAuthPerson | undefined {
  const parsed = profileSchema.safeParse(profile)
  if (!parsed.success) return undefined
  const { email, email_verified: emailVerified } = parsed.data
  return { provider, providerAccountId, email, emailVerified }
}
