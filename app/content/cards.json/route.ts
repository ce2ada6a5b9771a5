import { loadCards } from '@/lib/content/guide'
import { versionOf } from '@/lib/content/version'

export const dynamic = 'force-static'

export async function GET() {
  const cards = await loadCards()
  return Response.json({ version: versionOf(cards), cards })
}
