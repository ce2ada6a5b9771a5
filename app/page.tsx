import { notFound } from 'next/navigation'
import { ChapterList } from '@/components/guide/chapter-list'
import { FirstCard } from '@/components/home/first-card'
import { ForgettingCurve } from '@/components/home/forgetting-curve'
import { LabTeaser } from '@/components/home/lab-teaser'
import { Loop } from '@/components/home/loop'
import { Today } from '@/components/home/today'
import { Main } from '@/components/shell/page'
import { ButtonLink } from '@/components/ui/button'
import { loadCards, loadChapters } from '@/lib/content/guide'

const firstCardId = 'foundations-activation-functions-01'

export default async function Home() {
  const [chapters, cards] = await Promise.all([loadChapters(), loadCards()])
  const card = cards.find(({ id }) => id === firstCardId) ?? notFound()
  return (
    <Main className="wrap home">
      <Today cardCount={cards.length} />
      <div className="home-pitch">
        <h1 className="display home-head">
          Understand deep learning, <br className="only-wide" />
          and keep it.
        </h1>
        <div className="home-now">
          <section className="home-first" aria-labelledby="one-card">
            <h2 className="h4" id="one-card">
              A card. Answer it here.
            </h2>
            <FirstCard card={card} />
          </section>
          <LabTeaser />
        </div>
        <section className="home-trace" aria-labelledby="trace">
          <div>
            <h2 id="trace">Each recall makes the next forgetting slower.</h2>
            <p className="small">
              The chance to recall one fact, by the model that plans your cards. Dashed: had you stopped there. A card
              comes back on the day on which its line meets .9.
            </p>
          </div>
          <ForgettingCurve />
        </section>
        <Loop />
      </div>
      <section className="toc home-toc" aria-labelledby="contents">
        <h2 id="contents">Contents</h2>
        <ChapterList chapters={chapters} />
      </section>
      <div className="home-end">
        <p className="lead">No account is needed. What you learn stays in this browser until you want it elsewhere.</p>
        <div className="actions">
          <ButtonLink big href="/study?chapters=foundations">
            Study foundations
          </ButtonLink>
          <ButtonLink big look="line" href="/guide">
            Open the guide
          </ButtonLink>
        </div>
      </div>
    </Main>
  )
}
