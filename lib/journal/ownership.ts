import { v4 } from 'uuid'
import type { SessionAnswer, User } from '@/lib/core/journal/wire'
import type { ApiProblem } from './api'
import type { Busy } from './busy'
import { growingIds } from './event-id'
import { cachedSession, cacheSession, deviceId } from './identity'
import { finishJoining, joinAccount } from './join-account'
import { type OwnedJournal, openOwnedJournal } from './owned-journal'
import { databaseName } from './storage'
import type { Surroundings } from './surroundings'

export type Ownership = {
  session(): SessionAnswer
  /** Null until the first journal is open. */
  journal(): OwnedJournal | null
  /** Aborted as soon as the journal belongs to somebody else. */
  signal(): AbortSignal
  start(): Promise<void>
  /** Asks the server who is signed in and opens his journal. */
  refresh(): Promise<{ readonly problem: ApiProblem | null; readonly hasChanged: boolean }>
  /** Follows what another tab has learnt about who is signed in. */
  follow(): Promise<void>
  /** Wipes the journal of whoever leaves; a guest's is opened. */
  leave(): Promise<void>
  close(): void
}

export const syncLock = (journal: OwnedJournal) => `${databaseName(journal.owner)}-sync`

/** Whose journal this tab reads and writes. One journal a person: nobody sees or sends another's events. */
export function createOwnership(surroundings: Surroundings, busy: Busy, onChange: () => void): Ownership {
  const { api, keep, randomBytes } = surroundings
  const writer = {
    deviceId: deviceId(keep, () => v4({ random: randomBytes(16) })),
    nextId: growingIds(randomBytes),
  }
  let session = cachedSession(keep)
  let current: OwnedJournal | null = null
  let tenure = new AbortController()
  let hasJoinedGuest = false
  const tabs = surroundings.openChannel('deep-recall-who', () => void follow())

  /** What was done in this browser while nobody was signed in becomes part of the account. */
  async function joinGuest(account: OwnedJournal, before: OwnedJournal | null) {
    const guest = before?.owner === 'guest' ? before.storage : await surroundings.openStorage('guest')
    account.adopted(await joinAccount(guest, account.storage, account.owner))
    if (guest !== before?.storage) guest.close()
    hasJoinedGuest = true
  }

  async function openFor(user: User | null, { joins }: { joins: boolean }) {
    let isOpen = false
    const opened = await openOwnedJournal(user?.id ?? 'guest', surroundings, writer, () => {
      if (isOpen && current === opened) onChange()
    })
    isOpen = true
    const before = current
    tenure.abort()
    tenure = new AbortController()
    session = { ...session, user }
    hasJoinedGuest = false
    current = opened
    await before?.kept()
    if (user && joins) await joinGuest(opened, before)
    before?.close()
    onChange()
  }

  async function refresh() {
    const answer = await api.session()
    if (answer.kind === 'problem') return { problem: answer.problem, hasChanged: false }
    const { user, providers } = answer.value
    session = { ...session, providers }
    // The session has ended, but the journal still waits for its owner: it is neither shown as a guest's nor wiped.
    if (!user && session.user) return { problem: 'signed-out' as const, hasChanged: false }
    cacheSession(keep, answer.value)
    const hasChanged = user?.id !== session.user?.id
    if (hasChanged) {
      await openFor(user, { joins: true })
      tabs.tell('changed')
    } else {
      session = answer.value
      if (user && current && !hasJoinedGuest) await joinGuest(current, null)
    }
    return { problem: null, hasChanged }
  }

  const follow = () =>
    busy.serially(async () => {
      const { user } = cachedSession(keep)
      if (current && user?.id !== session.user?.id) await openFor(user, { joins: true })
    })

  async function leave() {
    const leaving = current
    if (!leaving) return
    cacheSession(keep, { ...session, user: null })
    tabs.tell('changed')
    tenure.abort()
    await leaving.kept()
    await surroundings.exclusively(syncLock(leaving), () => leaving.storage.wipe())
    await openFor(null, { joins: false })
  }

  return {
    session: () => session,
    journal: () => current,
    signal: () => tenure.signal,
    start: () =>
      busy.serially(async () => {
        const guest = await surroundings.openStorage('guest')
        const joining = await guest.joining()
        if (joining) {
          const account = await surroundings.openStorage(joining.userId)
          await finishJoining(guest, account)
          account.close()
        }
        guest.close()
        await openFor(session.user, { joins: false })
      }),
    refresh: () => busy.serially(refresh),
    follow,
    leave: () => busy.serially(leave),
    close() {
      tenure.abort()
      tabs.close()
      current?.close()
    },
  }
}
