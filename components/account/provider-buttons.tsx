'use client'
import { useState } from 'react'
import { useJournal } from '../journal/use-journal'
import { Button } from '../ui/button'
import { providerAddress } from './account-api'
import { FormWrong } from './form-wrong'
import { nextPathOf } from './next-path'
import { troubleWords } from './refusal-words'
import { providerName } from './sign-in-words'

/** The other ways to sign in, if the server has the keys of any. */
export function ProviderButtons() {
  const { providers } = useJournal()
  const [trouble, setTrouble] = useState<string>()
  if (providers.length === 0) return null

  const go = async (provider: string) => {
    setTrouble(undefined)
    const answer = await providerAddress(provider, nextPathOf(location.search))
    if (typeof answer === 'string') location.assign(answer)
    else if (answer.kind !== 'done') setTrouble(troubleWords(answer, Date.now()))
  }
  return (
    <>
      <p className="or">
        <span>or</span>
      </p>
      {providers.map((provider) => (
        <Button key={provider} look="line" big wide onClick={() => go(provider)}>
          Continue with {providerName(provider)}
        </Button>
      ))}
      <FormWrong>{trouble}</FormWrong>
    </>
  )
}
