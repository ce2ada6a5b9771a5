'use client'
import { deleteAccount } from '../account/account-api'
import { FormWrong } from '../account/form-wrong'
import { PasswordField } from '../account/password-field'
import { useForm, type Values, type Wrongs } from '../account/use-form'
import { useJournal } from '../journal/use-journal'
import { Button } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import { Field } from '../ui/field'
import { showToast } from '../ui/toast-store'
import { presentPasswordHint, wrongsOfAccount } from './account-words'

const names = ['confirm', 'password'] as const
type Name = (typeof names)[number]

/** Everything goes, here and on the server: typed once more, because nothing brings it back. */
export function DeleteAccount({ email }: { email: string }) {
  const { providers, leave } = useJournal()
  const check = ({ confirm }: Values<Name>): Wrongs<Name> =>
    confirm.trim().toLowerCase() === email ? {} : { confirm: `Type ${email} to confirm.` }
  const send = async (values: Values<Name>) => {
    const answer = await deleteAccount(values)
    if (answer.kind !== 'done') return wrongsOfAccount(answer, 'password', Date.now())
    await leave()
    showToast('The account and all its events are deleted.')
    document.getElementById('main')?.focus()
    return {}
  }
  const form = useForm({ names, check, send })
  return (
    <Disclosure summary="Delete the account">
      <form {...form.formProps} className="settings-form" aria-label="Delete the account">
        <p>
          Your address, every event and every memory are deleted from the server and from this browser, at once and for
          good. Export your data first if you want to keep a copy.
        </p>
        <Field {...form.fieldProps('confirm')} label={`Type ${email}`} autoComplete="off" spellCheck={false} />
        <PasswordField
          {...form.fieldProps('password')}
          autoComplete="current-password"
          hint={presentPasswordHint(providers)}
        />
        <FormWrong>{form.formWrong}</FormWrong>
        <Button type="submit" look="line" notYet={form.isSending}>
          Delete the account and all its events
        </Button>
      </form>
    </Disclosure>
  )
}
