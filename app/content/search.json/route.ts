import { loadChapters } from '@/lib/content/guide'
import { loadInterviewItems } from '@/lib/content/items'
import { loadLabs } from '@/lib/content/labs'
import { interviewEntries, labEntries, searchEntries } from '@/lib/content/search'

export const dynamic = 'force-static'

export async function GET() {
  const [chapters, questions] = await Promise.all([loadChapters(), loadInterviewItems()])
  return Response.json([...searchEntries(chapters), ...interviewEntries(questions), ...labEntries(loadLabs())])
}
