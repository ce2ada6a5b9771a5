import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { Main } from './page'

/** In place of a page whose file could not be fetched. @param kept what of the learner's is untouched */
export function CouldNotLoad({ what, kept }: { what: string; kept: ReactNode }) {
  return (
    <Main className="column wrap">
      <EmptyState
        level="h1"
        title={`${what} could not be loaded.`}
        actions={<Button onClick={() => window.location.reload()}>Try again</Button>}
      >
        <p>The line or the server failed. {kept} After one visit with a line, this page works without.</p>
      </EmptyState>
    </Main>
  )
}
