'use client'

import { type ReactNode, use } from 'react'
import type { LabWords } from '@/lib/core/content/lab'
import type { Lab } from '@/lib/labs/lab'
import { partsOf } from '@/lib/labs/labs'
import { useHydrated } from '../ui/use-hydrated'
import { Session } from './session'

const loading = new Map<string, Promise<Lab | null>>()

function loadLab(id: string) {
  const known = loading.get(id) ?? Promise.resolve(partsOf(id)?.lab() ?? null)
  loading.set(id, known)
  return known
}

/** The living part of a lab's page: its code comes when the page does, its training when the worker starts. */
export function LabBench({ words, waiting }: { words: LabWords; waiting: ReactNode }) {
  const isHydrated = useHydrated()
  if (!isHydrated) return waiting
  const lab = use(loadLab(words.id))
  return lab ? <Session lab={lab} words={words} /> : null
}
