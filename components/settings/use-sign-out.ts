'use client'
import { useState } from 'react'
import { browserJournal } from '@/lib/journal/browser'
import { signOutEverywhere } from '../account/account-api'
import { troubleWords } from '../account/refusal-words'
import { useJournal } from '../journal/use-journal'
import { showToast } from '../ui/toast-store'
import { problemWords } from './verification-words'

export type Where = 'here' | 'everywhere'
type Outcome = { kind: 'signed-out' } | { kind: 'unsent'; count: number } | { kind: 'wrong'; words: string }

/** Ends sessions and empties this browser's journal. What is unsent is sent first, or asked about, never just lost. */
export function useSignOut() {
  const { signOut, syncNow } = useJournal()
  const [atRisk, setAtRisk] = useState<{ where: Where; count: number } | null>(null)
  const [isLeaving, setLeaving] = useState(false)
  const [wrong, setWrong] = useState<string>()

  const here = async (evenUnsent: boolean): Promise<Outcome> => {
    const outcome = await signOut({ evenUnsent })
    return outcome.kind === 'problem' ? { kind: 'wrong', words: problemWords[outcome.problem] } : outcome
  }
  const everywhere = async (evenUnsent: boolean): Promise<Outcome> => {
    await syncNow()
    const { unsent } = browserJournal().getSnapshot().sync
    if (unsent > 0 && !evenUnsent) return { kind: 'unsent', count: unsent }
    const answer = await signOutEverywhere()
    if (answer.kind !== 'done') return { kind: 'wrong', words: troubleWords(answer, Date.now()) }
    return here(true)
  }
  const leave = async (where: Where, { evenUnsent = false } = {}) => {
    setAtRisk(null)
    setWrong(undefined)
    setLeaving(true)
    const outcome = await (where === 'here' ? here : everywhere)(evenUnsent)
    setLeaving(false)
    if (outcome.kind === 'wrong') setWrong(outcome.words)
    else if (outcome.kind === 'unsent') setAtRisk({ where, count: outcome.count })
    else {
      showToast(where === 'here' ? 'Signed out. This browser is empty.' : 'Signed out on every device.')
      document.getElementById('main')?.focus()
    }
  }
  return { leave, atRisk, stay: () => setAtRisk(null), isLeaving, wrong }
}
