import type { Metadata } from 'next'
import { SignInForm } from '@/components/account/sign-in-form'
import { SignPage } from '@/components/account/sign-page'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

export default function SignIn() {
  return (
    <SignPage
      title="Take your journal with you"
      lead="An account holds the same journal as this browser, for your other devices."
    >
      <SignInForm />
    </SignPage>
  )
}
