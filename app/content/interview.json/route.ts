import { mockPool } from '@/components/interview/mock/mock-pool'
import { loadInterviewItems } from '@/lib/content/items'

export const dynamic = 'force-static'

export async function GET() {
  return Response.json(mockPool(await loadInterviewItems()))
}
