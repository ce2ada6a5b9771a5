import { loadChapters } from '@/lib/content/guide'
import { loadLabs } from '@/lib/content/labs'
import { labEntries, searchEntries } from '@/lib/content/search'

export const dynamic = 'force-static'

export async function GET() {
  return Response.json([...searchEntries(await loadChapters()), ...labEntries(loadLabs())])
}
