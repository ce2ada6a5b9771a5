'use client'
import { Main } from '@/components/shell/page'
import { Button, ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  return (
    <Main className="wrap">
      <div className="column">
        <EmptyState
          level="h1"
          title="This page broke."
          actions={
            <>
              <Button onClick={() => retry()}>Try again</Button>
              <ButtonLink look="quiet" href="/guide">
                Open the guide
              </ButtonLink>
            </>
          }
        >
          <p>The fault is ours. Every answer you have given stands in the journal of this browser, and stays there.</p>
        </EmptyState>
      </div>
    </Main>
  )
}
