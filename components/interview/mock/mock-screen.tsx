'use client'
import { useSearchParams } from 'next/navigation'
import { type MockPlan, parseMock, printMock } from '@/lib/core/interview/mock-plan'
import { useJournal } from '../../journal/use-journal'
import { CouldNotLoad } from '../../shell/could-not-load'
import { MockSitting } from './mock-sitting'
import { MockSkeleton } from './mock-skeleton'
import { MockStart } from './mock-start'
import { mockHref } from './mock-words'
import { useMockPool } from './use-mock-files'

const goTo = (href: string) => {
  window.history.pushState(null, '', href)
  window.scrollTo(0, 0)
}

/** The mock interview: the address says which, the journal says how far it has come. */
export function MockScreen() {
  const load = useMockPool()
  const { status } = useJournal()
  const plan = parseMock(new URLSearchParams(useSearchParams()))
  const open = (next: MockPlan) => goTo(mockHref(next))
  if (load.status === 'failed') return <CouldNotLoad what="The questions" kept="Your answers are in the journal." />
  if (load.status === 'loading' || status === 'loading') return <MockSkeleton />
  if (!plan) return <MockStart pool={load.value} onStart={open} />
  return <MockSitting key={printMock(plan)} plan={plan} pool={load.value} onStart={() => goTo('/interview/mock')} />
}
