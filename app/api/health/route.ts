import { pingDatabase } from '@/lib/data/ping'
import { guard } from '@/lib/http/guard'

export const GET = guard({ method: 'GET' }, async () => {
  await pingDatabase()
  return { status: 'ok' }
})
