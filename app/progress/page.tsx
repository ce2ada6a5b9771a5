import type { Metadata } from 'next'
import { outlineOf } from '@/components/progress/outline'
import { ProgressScreen } from '@/components/progress/progress-screen'
import { Main } from '@/components/shell/page'
import { loadChapters } from '@/lib/content/guide'

export const metadata: Metadata = {
  title: 'Progress',
  description: 'Where you stand: predicted recall by topic, what comes back when, and what you truly recalled.',
}

export default async function ProgressPage() {
  const chapters = outlineOf(await loadChapters())
  return (
    <Main>
      <ProgressScreen chapters={chapters} />
      <noscript>
        <p className="wrap">Progress is computed in your browser, and needs JavaScript. The guide does not.</p>
      </noscript>
    </Main>
  )
}
