'use client'
import type { ComponentProps } from 'react'
import { Field } from '../ui/field'
import { typedEmail } from './typed-email'

/** The address by which a person signs in; what was typed in the other form stands here already. */
export function EmailField({ onInput, ...rest }: Omit<ComponentProps<typeof Field>, 'label'>) {
  return (
    <Field
      {...rest}
      label="E-mail"
      type="email"
      inputMode="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      defaultValue={typedEmail.get()}
      onInput={(event) => {
        typedEmail.keep(event.currentTarget.value)
        onInput?.(event)
      }}
    />
  )
}
