'use client'
import { type ComponentProps, useId, useState } from 'react'
import { Field } from '../ui/field'

/** A password that can be looked at while it is typed. */
export function PasswordField({
  label = 'Password',
  ...rest
}: { label?: string } & Omit<ComponentProps<typeof Field>, 'label' | 'aside'>) {
  const [isShown, setShown] = useState(false)
  const id = useId()
  return (
    <Field
      {...rest}
      id={id}
      label={label}
      type={isShown ? 'text' : 'password'}
      spellCheck={false}
      autoCapitalize="none"
      autoCorrect="off"
      aside={
        <button className="word" type="button" aria-controls={id} onClick={() => setShown(!isShown)}>
          {isShown ? 'Hide' : 'Show'}
          <span className="sr-only"> {label.toLowerCase()}</span>
        </button>
      }
    />
  )
}
