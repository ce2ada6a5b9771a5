'use client'
import { useSyncExternalStore } from 'react'
import { chooseTheme, type Theme, themeStore, themes } from './theme'

const words: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' }

export function ThemeSwitch() {
  const chosen = useSyncExternalStore(themeStore.subscribe, themeStore.getSnapshot, themeStore.getServerSnapshot)
  return (
    <fieldset className="theme">
      <legend className="sr-only">Theme</legend>
      {themes.map((theme) => (
        <button key={theme} type="button" aria-pressed={theme === chosen} onClick={() => chooseTheme(theme)}>
          {words[theme]}
        </button>
      ))}
    </fieldset>
  )
}
