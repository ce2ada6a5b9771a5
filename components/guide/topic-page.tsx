import type { Chapter, Topic } from '@/lib/core/content/guide'
import { Callout } from '../ui/callout'
import { Asks } from './asks'
import { CardRef } from './card-ref'
import { GuideRow } from './guide-row'
import { LabBox, type LabTeaser } from './lab-box'
import { Rail } from './rail'
import { Sources } from './sources'
import { TopicHead } from './topic-head'
import { type TopicAsked, TopicQuestions } from './topic-questions'
import { TopicSection } from './topic-section'
import { Turns } from './turns'

export interface TopicPlace {
  readonly topic: Topic
  readonly chapter: Chapter
  readonly prerequisites: readonly Topic[]
  readonly before: Topic | undefined
  readonly after: Topic | undefined
}

export function TopicPage({
  place,
  labs,
  asked,
}: {
  place: TopicPlace
  labs: readonly LabTeaser[]
  asked: TopicAsked
}) {
  const { topic, chapter, prerequisites, before, after } = place
  const slugs = new Set(topic.sections.map((section) => section.slug))
  const elsewhere = topic.cards.filter((card) => !slugs.has(card.passage))
  return (
    <div className="wrap guide flex-1">
      <Rail chapter={chapter} topicId={topic.id} />
      <article className="guide-article">
        <TopicHead topic={topic} chapter={chapter} prerequisites={prerequisites} />
        {topic.sections.map((section) => (
          <TopicSection
            key={section.slug}
            section={section}
            cards={topic.cards.filter((card) => card.passage === section.slug)}
          />
        ))}
        <GuideRow notes={elsewhere.map((card) => <CardRef key={card.id} card={card} />)}>
          <Callout {...topic.misunderstanding} />
        </GuideRow>
        <GuideRow>
          {labs.map((lab) => (
            <LabBox key={lab.id} lab={lab} />
          ))}
          <Asks asks={topic.asks} />
          <TopicQuestions topicId={topic.id} asked={asked} />
          <Sources sources={topic.sources} />
          <Turns before={before} after={after} />
        </GuideRow>
      </article>
    </div>
  )
}
