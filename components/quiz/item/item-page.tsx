'use client'
import type { ReactNode } from 'react'
import type { QuizItem } from '@/lib/core/content/quiz'
import { useSeed } from '../use-seed'
import { ItemDesk } from './item-desk'

/** The item in the order that the seed of the address gives it; without one, in the order of seed 0. */
export function ItemPage(rest: {
  item: QuizItem
  passageTitle: string
  head: ReactNode
  foot: ReactNode
  margin: ReactNode
}) {
  const { seed, round, drawAnew } = useSeed()
  return <ItemDesk key={`${seed} ${round}`} {...rest} seed={String(seed ?? 0)} onAgain={drawAnew} />
}
