import Link from 'next/link'
import type { Item } from '@/lib/core/content/item'
import { labHref } from '../../item/item-links'
import { References } from '../../item/references'

/** After the feedback: where it can be looked up and seen. */
export function ItemFoot({ item }: { item: Pick<Item, 'id' | 'references' | 'lab'> }) {
  return (
    <section className="quiz-foot" aria-labelledby="look-up">
      <h2 className="h4 mb-2" id="look-up">
        Where to look it up
      </h2>
      <References references={item.references} />
      {item.lab ? (
        <p className="small mt-2">
          <Link href={labHref(item.lab, item.id)} prefetch={false}>
            See it happen in the lab
          </Link>
        </p>
      ) : null}
    </section>
  )
}
