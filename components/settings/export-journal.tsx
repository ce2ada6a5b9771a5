'use client'
import { useState } from 'react'
import { FormWrong } from '../account/form-wrong'
import { useJournal } from '../journal/use-journal'
import { Button } from '../ui/button'
import { keptEvents } from './kept-events'
import { problemWords } from './verification-words'

/** Everything as one file: the server's copy for an account, this browser's journal for a guest. */
export function ExportJournal() {
  const { user, state, sync } = useJournal()
  const [wrong, setWrong] = useState<string>()

  const ofServer = async () => {
    const response = await fetch('/api/account/export', { cache: 'no-store' })
    if (response.ok) return response.blob()
    const refusal: { error?: string } = await response.json()
    throw new Error(refusal.error ?? problemWords.server)
  }
  const ofBrowser = async () => {
    const events = await keptEvents('guest')
    const file = {
      app: 'Deep Recall',
      exportedAt: new Date(),
      account: null,
      events,
      memories: [...state.memories.values()],
    }
    return new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' })
  }
  const download = async () => {
    setWrong(undefined)
    try {
      save(await (user ? ofServer() : ofBrowser()))
    } catch (cause) {
      setWrong(
        cause instanceof TypeError ? problemWords.offline : String(cause instanceof Error ? cause.message : cause),
      )
    }
  }
  return (
    <div className="setting">
      <div className="actions">
        <Button look="line" onClick={download}>
          Export my data
        </Button>
      </div>
      <p className="field-hint">
        {user
          ? `One JSON file with your account, every event and every memory, as the server has them.${sync.unsent > 0 ? ' What waits here is not in it yet.' : ''}`
          : 'One JSON file with every event and every memory of this browser.'}
      </p>
      <FormWrong>{wrong}</FormWrong>
    </div>
  )
}

function save(blob: Blob) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `deep-recall-${new Date().toISOString().slice(0, 10)}.json`
  link.click()
  URL.revokeObjectURL(link.href)
}
