'use client'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { OrderItem } from '@/lib/core/content/quiz'
import { moveStep } from '@/lib/core/quiz/quiz-answer'
import { Html } from '../../ui/html'
import { OptionSign } from './option-sign'

const ways = [
  { by: -1, key: 'ArrowUp', word: 'up', Icon: ArrowUp },
  { by: 1, key: 'ArrowDown', word: 'down', Icon: ArrowDown },
] as const

/** Steps that are moved up and down by buttons, or by the arrow keys while one of their buttons has the focus. */
export function OrderView({
  item,
  order,
  judged,
  labelledBy,
  onOrder,
}: {
  item: OrderItem
  order: readonly string[]
  judged: boolean
  labelledBy: string
  onOrder: (order: readonly string[]) => void
}) {
  const list = useRef<HTMLOListElement>(null)
  const [moved, setMoved] = useState<{ id: string; by: -1 | 1 } | null>(null)
  useEffect(() => {
    // A button that is moved in the page loses the focus, and the next press would go nowhere.
    if (moved) list.current?.querySelector<HTMLElement>(`[data-step="${moved.id}"][data-by="${moved.by}"]`)?.focus()
  }, [moved])

  const move = (at: number, by: -1 | 1) => {
    const id = order[at]
    const next = moveStep(order, at, by)
    if (id === undefined || next === order) return
    setMoved({ id, by })
    onOrder(next)
  }
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const way = ways.find(({ key }) => key === event.key)
    if (!way) return
    event.preventDefault()
    move(at, way.by)
  }
  const textOf = (id: string) => item.steps.find((step) => step.id === id)
  return (
    <>
      <ol className="opts" ref={list} aria-labelledby={labelledBy}>
        {order.map((id, at) => {
          const isRight = item.steps[at]?.id === id
          const rightPlace = item.steps.findIndex((step) => step.id === id) + 1
          return (
            <li key={id} className={judged ? `opt ${isRight ? 'opt-right' : 'opt-wrong'}` : 'opt'}>
              <div className="opt-line opt-step">
                <span className="opt-letter">{at + 1}</span>
                <Html as="div" className="opt-text" html={textOf(id)?.html ?? ''} />
                {judged ? (
                  <OptionSign right={isRight}>{isRight ? 'In place' : `Is step ${rightPlace}`}</OptionSign>
                ) : (
                  <span className="opt-moves">
                    {ways.map(({ by, word, Icon }) => (
                      <button
                        key={word}
                        type="button"
                        data-step={id}
                        data-by={by}
                        aria-label={`Move ${word}: ${textOf(id)?.text}`}
                        aria-disabled={order[at + by] === undefined}
                        onClick={() => move(at, by)}
                        onKeyDown={(event) => onKeyDown(event, at)}
                      >
                        <Icon className="icon" />
                      </button>
                    ))}
                  </span>
                )}
              </div>
            </li>
          )
        })}
      </ol>
      <p className="sr-only" role="status">
        {moved && !judged ? `${textOf(moved.id)?.text} is now step ${order.indexOf(moved.id) + 1}` : ''}
      </p>
      {judged ? <Html className="opt-why opt-reason" html={item.whyHtml} /> : null}
    </>
  )
}
