import { loadChapters } from '@/lib/content/guide'

export const dynamic = 'force-static'

/** The addresses of the pages that are kept for reading offline. */
export async function GET() {
  const chapters = await loadChapters()
  const guide = chapters.flatMap(({ id, topics }) => [`/guide/${id}`, ...topics.map((topic) => `/guide/${topic.id}`)])
  return Response.json([...guide, '/labs', '/about', '/content/search.json'])
}
