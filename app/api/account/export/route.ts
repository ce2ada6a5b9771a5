import { requireUser } from '@/lib/auth/require-user'
import { exportAccount } from '@/lib/data/identity/export'
import { countHeavyRequest } from '@/lib/data/throttle/requests'
import { answer, signedOut } from '@/lib/http/answer'
import { guard } from '@/lib/http/guard'

export const GET = guard({ method: 'GET', user: requireUser, limit: countHeavyRequest }, async ({ user, now }) => {
  const everything = await exportAccount(user.userId, now)
  if (!everything) return signedOut()
  const name = `deep-recall-${new Date(now).toISOString().slice(0, 10)}.json`
  return answer(everything, { headers: { 'content-disposition': `attachment; filename="${name}"` } })
})
