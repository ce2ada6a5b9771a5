'use client'
import { useState } from 'react'
import type { Settings, SettingsPatch } from '@/lib/core/settings'
import { useJournal } from '../journal/use-journal'

/** One setting of the journal: its value, how to save another, and whether that has just been done here. */
export function useSetting<Name extends keyof Settings>(name: Name) {
  const { state, record } = useJournal()
  const [isSaved, setSaved] = useState(false)
  const value = state.settings[name]
  const save = (next: Settings[Name]) => {
    if (next === value) return
    const payload: SettingsPatch = { [name]: next }
    record({ kind: 'setting', payload })
    setSaved(true)
  }
  return { settings: state.settings, value, save, isSaved }
}
