import type { Metadata } from 'next'
import { DayScreen } from '@/components/day/day-screen'
import { outlineOf } from '@/components/progress/outline'
import { Main } from '@/components/shell/page'
import { loadChapters } from '@/lib/content/guide'

export const metadata: Metadata = {
  title: 'Interview day',
  description: 'Set the day: what you will still recall then, how sure that is, and what to study today.',
}

export default async function Day() {
  const chapters = outlineOf(await loadChapters())
  return (
    <Main>
      <DayScreen chapters={chapters} />
      <noscript>
        <p className="wrap">The forecast is computed in your browser, and needs JavaScript. The guide does not.</p>
      </noscript>
    </Main>
  )
}
