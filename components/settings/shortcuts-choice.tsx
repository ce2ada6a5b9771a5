'use client'
import { Choice } from './choice'
import { Saved } from './saved'
import { useSetting } from './use-setting'

const options = [
  { value: 'on', label: 'On' },
  { value: 'off', label: 'Off' },
] as const

export function ShortcutsChoice() {
  const { value, save, isSaved } = useSetting('singleKeyShortcuts')
  return (
    <Choice
      label="Single-key shortcuts"
      aside={<Saved isSaved={isSaved} />}
      hint="In study, 1 to 4 grade, U undoes, B buries. Off, for speech input and for hands that rest on the keys: Space, Enter, Escape and Ctrl Z still work."
      name="single-key-shortcuts"
      options={options}
      value={value ? 'on' : 'off'}
      onChoose={(choice) => save(choice === 'on')}
    />
  )
}
