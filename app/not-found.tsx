import type { Metadata } from 'next'
import { LostFigure } from '@/components/home/lost-figure'
import { DidYouMean } from '@/components/search/did-you-mean'
import { Main } from '@/components/shell/page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

export const metadata: Metadata = { title: 'Nothing here' }

export default function NotFound() {
  return (
    <Main className="wrap">
      <div className="column">
        <EmptyState
          level="h1"
          figure={<LostFigure />}
          title="Nothing is kept at this address."
          actions={<ButtonLink href="/guide">Open the guide</ButtonLink>}
        >
          <DidYouMean />
        </EmptyState>
      </div>
    </Main>
  )
}
