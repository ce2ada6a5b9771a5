import Link from 'next/link'
import type { Formulas } from '@/lib/core/content/formula-shape'
import type { ItemPlace } from '@/lib/core/content/item'
import type { Reference } from '@/lib/core/content/reference'
import type { Family } from '@/lib/core/families/family'
import { Crumb, type Step } from '../../guide/crumb'
import { ItemChips } from '../../item/item-chips'
import { passageHref } from '../../item/item-links'
import { References } from '../../item/references'
import { ReportLink } from '../../item/report-link'
import { Page } from '../../shell/page'
import { MarginNote } from '../../ui/margin-note'
import { FamilyDesk } from './family-desk'
import { FamilyExample } from './family-example'

/** A family of questions that differ in their numbers. */
export function FamilyPage({
  family,
  place,
  steps,
  passageTitle,
  references,
  formulas,
  reportUrl,
}: {
  family: Family
  place: ItemPlace
  steps: readonly Step[]
  passageTitle: string
  references: readonly Reference[]
  formulas: Formulas
  reportUrl: string | undefined
}) {
  return (
    <Page
      marginLabel="About this family"
      margin={
        <>
          <MarginNote title="Numbers that change" level="h2">
            <p>The seed in the address draws them: the same seed gives the same question to everybody.</p>
          </MarginNote>
          <MarginNote title="Read it" level="h2">
            <Link href={passageHref(family)} prefetch={false}>{`${place.topicNumber} ${passageTitle}`}</Link>
          </MarginNote>
          <MarginNote title="Where to look it up" level="h2">
            <References references={references} />
          </MarginNote>
          <ReportLink reportUrl={reportUrl} id={family.id} text={family.title} />
        </>
      }
    >
      <div className="quiz-column">
        <Crumb steps={steps} />
        <ItemChips item={{ ...place, id: family.id, type: family.type, level: family.level }} />
        <h1 className="family-title">{family.title}</h1>
        <FamilyDesk familyId={family.id} formulas={formulas} />
        <FamilyExample family={family} formulas={formulas} />
      </div>
    </Page>
  )
}
