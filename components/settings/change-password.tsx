'use client'
import { useState } from 'react'
import { changePassword } from '../account/account-api'
import { FormWrong } from '../account/form-wrong'
import { PasswordField } from '../account/password-field'
import { passwordFlaw, passwordRule } from '../account/password-rule'
import { useForm, type Values, type Wrongs } from '../account/use-form'
import { useJournal } from '../journal/use-journal'
import { Button } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import { showToast } from '../ui/toast-store'
import { presentPasswordHint, wrongsOfAccount } from './account-words'

const names = ['current', 'next'] as const
type Name = (typeof names)[number]

function check({ next }: Values<Name>): Wrongs<Name> {
  const wrong = passwordFlaw(next)
  return wrong ? { next: wrong } : {}
}

export function ChangePassword({ email }: { email: string }) {
  const { providers } = useJournal()
  const [changes, setChanges] = useState(0)
  const send = async (values: Values<Name>): Promise<Wrongs<Name>> => {
    const answer = await changePassword(values)
    if (answer.kind !== 'done') {
      const { password, ...rest } = wrongsOfAccount(answer, 'current', Date.now())
      return { ...rest, ...(password && { next: password }) }
    }
    setChanges(changes + 1)
    showToast('Password changed. Your other devices are signed out.')
    return {}
  }
  const form = useForm({ names, check, send })
  return (
    <Disclosure summary="Change the password">
      <form key={changes} {...form.formProps} className="settings-form" aria-label="Change the password">
        <input
          className="sr-only"
          type="text"
          name="username"
          autoComplete="username"
          value={email}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        <PasswordField
          {...form.fieldProps('current')}
          label="Present password"
          autoComplete="current-password"
          hint={presentPasswordHint(providers)}
        />
        <PasswordField
          {...form.fieldProps('next')}
          label="New password"
          autoComplete="new-password"
          hint={passwordRule}
        />
        <FormWrong>{form.formWrong}</FormWrong>
        <Button type="submit" look="line" notYet={form.isSending}>
          Change the password
        </Button>
        <p className="field-hint">Every other device is signed out; this one stays.</p>
      </form>
    </Disclosure>
  )
}
