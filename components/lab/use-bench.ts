'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Address } from '@/lib/labs/address'
import { sameSettings } from '@/lib/labs/knob'
import type { Lab } from '@/lib/labs/lab'
import { type BenchState, type BenchStore, createBenchStore } from './bench-store'

const createWorker = () => new Worker(new URL('../../lib/labs/worker.ts', import.meta.url), { type: 'module' })
const nextFrame = (callback: () => void, restMs: number) =>
  void setTimeout(() => requestAnimationFrame(callback), restMs)

/** The run that an address names; null in the moment before the worker was told of a new one. */
export function useBench(lab: Lab, { preset, seed, arms }: Address): { store: BenchStore; bench: BenchState | null } {
  const [store] = useState(() => createBenchStore({ createWorker, nextFrame }))
  const state = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot)
  const budget = lab.presets[preset]?.budget ?? 1
  useEffect(() => store.show(lab, { seed, budget, arms }))
  useEffect(() => () => store.close(), [store])
  useEffect(() => pauseWhenHidden(store), [store])
  const { experiment } = state
  const isCurrent = experiment?.seed === seed && experiment.budget === budget && sameSettings(experiment.arms, arms)
  return { store, bench: isCurrent ? state : null }
}

/** Nobody watches a hidden tab: the run rests there until its learner plays it again. */
function pauseWhenHidden(store: BenchStore) {
  const listen = () => {
    if (document.hidden) store.pause()
  }
  document.addEventListener('visibilitychange', listen)
  return () => document.removeEventListener('visibilitychange', listen)
}
