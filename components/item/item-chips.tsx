import type { Item } from '@/lib/core/content/item'
import { Chip } from '../ui/chip'

/** What an item is about, whom it asks and what it asks for, and its id. */
export function ItemChips({
  item,
}: {
  item: Pick<Item, 'id' | 'topicId' | 'topicNumber' | 'topicTitle' | 'type' | 'level'>
}) {
  return (
    <div className="item-head">
      <div className="chips">
        <Chip href={`/guide/${item.topicId}`}>{`${item.topicNumber} ${item.topicTitle}`}</Chip>
        <Chip>{item.type}</Chip>
        <Chip>{item.level}</Chip>
      </div>
      <span className="tiny">{item.id}</span>
    </div>
  )
}
