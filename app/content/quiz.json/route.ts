import { loadQuizPool } from '@/lib/content/quiz-pool'
import { versionOf } from '@/lib/content/version'
import { packBank } from '@/lib/core/quiz/quiz-bank'

export const dynamic = 'force-static'

export async function GET() {
  const bank = packBank(await loadQuizPool())
  return Response.json({ version: versionOf(bank), ...bank })
}
