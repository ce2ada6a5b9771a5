'use client'
import Link from 'next/link'
import { Button } from '../ui/button'
import { EmailField } from './email-field'
import { emailFlaw } from './email-flaw'
import { Forgotten } from './forgotten'
import { FormWrong } from './form-wrong'
import { withNext } from './next-path'
import { PasswordField } from './password-field'
import { ProviderButtons } from './provider-buttons'
import { providerTrouble } from './sign-in-words'
import { SignedInAlready } from './signed-in-already'
import { useForm, type Values, type Wrongs } from './use-form'
import { useQuery } from './use-query'
import { useSignIn } from './use-sign-in'

const names = ['email', 'password'] as const
type Name = (typeof names)[number]

function check({ email, password }: Values<Name>): Wrongs<Name> {
  const wrongEmail = emailFlaw(email)
  return { ...(wrongEmail && { email: wrongEmail }), ...(password === '' && { password: 'Type your password.' }) }
}

export function SignInForm() {
  const query = useQuery()
  const signIn = useSignIn()
  const form = useForm({ names, check, send: (values) => signIn(values) })
  return (
    <SignedInAlready>
      <form {...form.formProps} className="sign-form" aria-label="Sign in">
        <FormWrong>{form.formWrong ?? providerTrouble(query) ?? undefined}</FormWrong>
        <EmailField {...form.fieldProps('email')} />
        <PasswordField {...form.fieldProps('password')} autoComplete="current-password" />
        <Button type="submit" big wide notYet={form.isSending}>
          {form.isSending ? 'Signing in' : 'Sign in'}
        </Button>
        <ProviderButtons />
        <p className="small">
          New here? <Link href={withNext('/sign-up', query)}>Create an account</Link>. To study you need none.
        </p>
        <Forgotten />
      </form>
    </SignedInAlready>
  )
}
