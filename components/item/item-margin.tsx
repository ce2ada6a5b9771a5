import type { ReactNode } from 'react'
import type { Item } from '@/lib/core/content/item'
import { Facts } from '../ui/facts'
import { MarginNote } from '../ui/margin-note'
import { Changes } from './changes'
import { ReportLink } from './report-link'

/** Right of the line: what an item says about itself, what was changed in it, and where to report a mistake. */
export function ItemMargin({
  item,
  title,
  text,
  reportUrl,
  children,
}: {
  item: Pick<Item, 'id' | 'asOf' | 'map' | 'changed'>
  title: string
  /** What the item asks, for the report. */
  text: string
  reportUrl: string | undefined
  children?: ReactNode
}) {
  return (
    <>
      <MarginNote title={title} level="h2">
        {children}
        <Facts
          facts={[
            ...(item.asOf ? [{ name: 'As of', value: item.asOf }] : []),
            { name: 'On the map', value: item.map.length > 0 ? item.map.join(', ') : 'not yet' },
          ]}
        />
      </MarginNote>
      {item.changed ? (
        <MarginNote title="What changed" level="h2">
          <Changes changed={item.changed} />
        </MarginNote>
      ) : null}
      <ReportLink reportUrl={reportUrl} id={item.id} text={text} />
    </>
  )
}
