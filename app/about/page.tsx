import type { Metadata } from 'next'
import { AboutKept } from '@/components/home/about-kept'
import { AboutMemory } from '@/components/home/about-memory'
import { ForgettingCurve } from '@/components/home/forgetting-curve'
import { Main, PageHead } from '@/components/shell/page'

export const metadata: Metadata = {
  title: 'How memory is modelled',
  description: 'What decides the day on which a card comes back, and what is kept where.',
}

export default function About() {
  return (
    <Main className="wrap">
      <PageHead
        title="How memory is modelled"
        lead="What decides the day on which a card comes back, how sure that is, and what is kept where."
      />
      <ForgettingCurve />
      <AboutMemory />
      <AboutKept />
    </Main>
  )
}
