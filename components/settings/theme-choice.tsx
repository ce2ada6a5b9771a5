'use client'
import { useSyncExternalStore } from 'react'
import { chooseTheme, themeStore } from '../shell/theme'
import { Choice } from './choice'

const options = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

export function ThemeChoice() {
  const theme = useSyncExternalStore(themeStore.subscribe, themeStore.getSnapshot, themeStore.getServerSnapshot)
  return (
    <Choice
      label="Theme"
      hint="Kept in this browser, not in the journal: another device may be darker."
      name="theme"
      options={options}
      value={theme}
      onChoose={chooseTheme}
    />
  )
}
