'use client'
import { useState } from 'react'
import { Field } from '../ui/field'
import { type CountName, readCount } from './count-setting'
import { Saved } from './saved'
import { useSetting } from './use-setting'

/** A number of cards a day, saved when the field is left or Enter is pressed; a wrong one stays, with the reason. */
export function CountField({ name, label, hint }: { name: CountName; label: string; hint: string }) {
  const { settings, value, save, isSaved } = useSetting(name)
  const [draft, setDraft] = useState<string | null>(null)
  const [isLeft, setLeft] = useState(false)
  const read = draft === null ? value : readCount(name, draft, settings)
  const wrong = isLeft && typeof read === 'string' ? read : undefined

  const leave = () => {
    setLeft(true)
    if (typeof read === 'string') return
    save(read)
    setDraft(null)
  }
  return (
    <Field
      label={label}
      aside={<Saved isSaved={isSaved && draft === null} />}
      hint={hint}
      error={wrong}
      inputMode="numeric"
      autoComplete="off"
      className="input-count"
      value={draft ?? String(value)}
      onChange={(event) => {
        setDraft(event.currentTarget.value)
        if (!wrong) setLeft(false)
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave()
      }}
    />
  )
}
