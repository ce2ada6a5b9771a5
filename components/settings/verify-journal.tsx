'use client'
import { Check, X } from 'lucide-react'
import { useState } from 'react'
import { useJournal } from '../journal/use-journal'
import { Button } from '../ui/button'
import { type VerificationWords, verificationWords } from './verification-words'

/** Compares what this browser shows with a fresh fold of its journal, and both with the server. */
export function VerifyJournal() {
  const { verify } = useJournal()
  const [isAsking, setAsking] = useState(false)
  const [words, setWords] = useState<VerificationWords | null>(null)
  const ask = async () => {
    setWords(null)
    setAsking(true)
    setWords(verificationWords(await verify()))
    setAsking(false)
  }
  return (
    <div className="setting">
      <div className="actions">
        <Button look="line" notYet={isAsking} onClick={ask}>
          {isAsking ? 'Comparing' : 'Verify my data'}
        </Button>
      </div>
      <p className="outcome" role="status">
        {words?.tone === 'same' ? <Check className="icon yes" /> : null}
        {words?.tone === 'different' ? <X className="icon no" /> : null}
        {words?.text}
        {words?.tone === 'different' ? ' Export your data, and tell whoever runs this server.' : null}
      </p>
    </div>
  )
}
