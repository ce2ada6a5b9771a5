'use client'
import Link from 'next/link'
import { Button } from '../ui/button'
import { createAccount } from './account-api'
import { EmailField } from './email-field'
import { emailFlaw } from './email-flaw'
import { FormWrong } from './form-wrong'
import { withNext } from './next-path'
import { PasswordField } from './password-field'
import { passwordFlaw, passwordRule } from './password-rule'
import { ProviderButtons } from './provider-buttons'
import { SignedInAlready } from './signed-in-already'
import { useForm, type Values, type Wrongs } from './use-form'
import { useQuery } from './use-query'
import { useSignIn } from './use-sign-in'

const names = ['email', 'password'] as const
type Name = (typeof names)[number]

function check({ email, password }: Values<Name>): Wrongs<Name> {
  const wrongs = { email: emailFlaw(email), password: passwordFlaw(password) }
  return { ...(wrongs.email && { email: wrongs.email }), ...(wrongs.password && { password: wrongs.password }) }
}

export function SignUpForm() {
  const query = useQuery()
  const signIn = useSignIn()
  const form = useForm({ names, check, send: (values) => signIn(values, () => createAccount(values)) })
  return (
    <SignedInAlready>
      <form {...form.formProps} className="sign-form" aria-label="Create an account">
        <FormWrong>{form.formWrong}</FormWrong>
        <EmailField {...form.fieldProps('email')} />
        <PasswordField {...form.fieldProps('password')} autoComplete="new-password" hint={passwordRule} />
        <Button type="submit" big wide notYet={form.isSending}>
          {form.isSending ? 'Creating the account' : 'Create the account'}
        </Button>
        <ProviderButtons />
        <p className="small">
          Have an account? <Link href={withNext('/sign-in', query)}>Sign in</Link>. To study you need none.
        </p>
      </form>
    </SignedInAlready>
  )
}
