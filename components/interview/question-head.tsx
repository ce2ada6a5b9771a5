import { Crumb } from '../guide/crumb'
import { GuideRow } from '../guide/guide-row'
import { BlockHeading } from '../item/block-heading'
import { ItemChips } from '../item/item-chips'
import { ItemMargin } from '../item/item-margin'
import { ScrollBox } from '../ui/scroll-box'
import type { InterviewPlace } from './interview-page'

/** What is asked, with what there is to read for it. */
export function QuestionHead({ place, reportUrl }: { place: InterviewPlace; reportUrl: string | undefined }) {
  const { item, chapter } = place
  return (
    <GuideRow
      notes={
        <div className="iv-about">
          <ItemMargin item={item} title="This question" text={item.questionText} reportUrl={reportUrl}>
            <p>Answer it aloud first, in about two minutes: the point in one sentence, then why.</p>
          </ItemMargin>
        </div>
      }
    >
      <Crumb
        steps={[
          { href: '/interview', name: 'Interview' },
          { href: `/interview#${chapter.id}`, name: `${chapter.number} ${chapter.title}` },
        ]}
      />
      <ItemChips item={item} />
      <BlockHeading className="iv-question" html={item.questionHtml} />
      {item.exhibitHtml ? (
        <ScrollBox label="What there is to read" className="read exhibit" html={item.exhibitHtml} />
      ) : null}
    </GuideRow>
  )
}
