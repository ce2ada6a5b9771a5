import Link from 'next/link'
import { DataTable } from '../ui/data-table'

const rows = [
  {
    key: 'answers',
    cells: ['Answers, settings, predictions', 'the journal of this browser', 'with an account: also on the server'],
  },
  {
    key: 'memories',
    cells: ['Stability, due days, progress', 'nowhere: recomputed from the journal', 'a copy to compare with'],
  },
  { key: 'runs', cells: ['Runs of the labs', 'nowhere: they happen in your browser', 'never'] },
  { key: 'theme', cells: ['Theme', 'this browser', 'never'] },
  { key: 'account', cells: ['E-mail address, hash of the password', 'the server', 'only with an account'] },
]

/** What is kept where, and how to be rid of it. */
export function AboutKept() {
  return (
    <section className="mt-12" aria-labelledby="kept">
      <h2 id="kept">What is kept where</h2>
      <div className="scroll mt-3 max-w-[52rem]">
        <DataTable columns={[{ label: 'What' }, { label: 'Where' }, { label: 'On the server' }]} rows={rows} />
      </div>
      <div className="read mt-6">
        <p>
          Without an account nothing you do leaves this browser, and whoever clears its data clears the journal. With an
          account the journal is copied to the server, so that your other devices have it too. Nothing is ever
          rewritten: an undo is an entry of its own, and everything shown can be computed again from the entries.
        </p>
        <p>
          No page asks a third party for anything: no fonts, no counters, no advertisements. The only cookies are those
          of signing in. In the <Link href="/settings">settings</Link> you can take the whole journal with you as a
          file, or delete the account and everything in it.
        </p>
      </div>
    </section>
  )
}
