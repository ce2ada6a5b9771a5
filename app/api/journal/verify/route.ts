import { requireUser } from '@/lib/auth/require-user'
import { verifyJournal } from '@/lib/data/journal/verify'
import { countHeavyRequest } from '@/lib/data/throttle/requests'
import { guard } from '@/lib/http/guard'

export const GET = guard({ method: 'GET', user: requireUser, limit: countHeavyRequest }, ({ user }) =>
  verifyJournal(user.userId),
)
