import type { Metadata } from 'next'
import { SignPage } from '@/components/account/sign-page'
import { SignUpForm } from '@/components/account/sign-up-form'

export const metadata: Metadata = { title: 'Create an account', robots: { index: false } }

export default function SignUp() {
  return (
    <SignPage
      title="Create an account"
      lead="It holds the same journal as this browser, for your other devices. No letter is sent to you."
    >
      <SignUpForm />
    </SignPage>
  )
}
