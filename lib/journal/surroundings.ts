import type { Api } from './api'
import type { JournalStorage, Owner } from './storage'

/** Everything outside that a journal touches. The browser's is in `browser.ts`; tests make their own. */
export type Surroundings = {
  /** Milliseconds since 1970. */
  now(): number
  /** IANA name. */
  timeZone(): string
  isOnline(): boolean
  randomBytes(count: number): Uint8Array
  /** Runs `work` after a while; the answer cancels it. */
  after(ms: number, work: () => void): () => void
  /** A small store that answers at once and survives the tab, where the browser has one. */
  readonly keep: Keep
  readonly api: Api
  openStorage(owner: Owner): Promise<JournalStorage>
  /** A channel to the other tabs of this browser: a tab does not hear itself. */
  openChannel(name: string, hear: (message: unknown) => void): Channel
  /** Runs `work` while no other tab runs work of that name. */
  exclusively<Value>(name: string, work: () => Promise<Value>): Promise<Value>
}

export type Keep = { get(key: string): string | null; set(key: string, value: string): void }
export type Channel = { tell(message: unknown): void; close(): void }
