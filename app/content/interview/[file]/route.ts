import { questionPlace } from '@/components/interview/question-place'
import { loadChapters } from '@/lib/content/guide'
import { loadInterviewItems } from '@/lib/content/items'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadInterviewItems()).map(({ id }) => ({ file: `${id}.json` }))
}

/** One question with all that is shown of it, for a mock that asks it. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const place = questionPlace(file.replace(/\.json$/, ''), await loadChapters(), await loadInterviewItems())
  if (!place) return new Response(null, { status: 404 })
  const { siblings: _, cards, ...rest } = place
  return Response.json({ ...rest, siblings: [], cards: cards.map(({ id, frontText }) => ({ id, frontText })) })
}
