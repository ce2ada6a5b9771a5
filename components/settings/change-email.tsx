'use client'
import { changeEmail } from '../account/account-api'
import { emailFlaw } from '../account/email-flaw'
import { FormWrong } from '../account/form-wrong'
import { PasswordField } from '../account/password-field'
import { useForm, type Values, type Wrongs } from '../account/use-form'
import { useJournal } from '../journal/use-journal'
import { Button } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import { Field } from '../ui/field'
import { showToast } from '../ui/toast-store'
import { presentPasswordHint, wrongsOfAccount } from './account-words'

const names = ['email', 'password'] as const
type Name = (typeof names)[number]

function check({ email }: Values<Name>): Wrongs<Name> {
  const wrong = emailFlaw(email)
  return wrong ? { email: wrong } : {}
}

export function ChangeEmail({ present }: { present: string }) {
  const { providers, refreshSession } = useJournal()
  const send = async (values: Values<Name>) => {
    const answer = await changeEmail({ ...values, confirm: present })
    if (answer.kind !== 'done') return wrongsOfAccount(answer, 'password', Date.now())
    await refreshSession()
    showToast(`From now on you sign in with ${values.email.trim().toLowerCase()}.`)
    return {}
  }
  const form = useForm({ names, check, send })
  return (
    <Disclosure summary="Change the e-mail address">
      <form key={present} {...form.formProps} className="settings-form" aria-label="Change the e-mail address">
        <Field
          {...form.fieldProps('email')}
          label="New e-mail"
          type="email"
          autoComplete="email"
          hint="You sign in with it from then on. No letter is sent to it."
        />
        <PasswordField
          {...form.fieldProps('password')}
          autoComplete="current-password"
          hint={presentPasswordHint(providers)}
        />
        <FormWrong>{form.formWrong}</FormWrong>
        <Button type="submit" look="line" notYet={form.isSending}>
          Change the address
        </Button>
      </form>
    </Disclosure>
  )
}
