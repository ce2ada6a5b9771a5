import type { ReactNode } from 'react'
import { Main, Page } from '../shell/page'
import { ComesAlong } from './comes-along'

/** The two forms stand on one kind of page; its margin tells what happens to what this browser holds. */
export function SignPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <Main>
      <Page marginLabel="What happens to your reviews" margin={<Margin />}>
        <div className="column sign">
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
          {children}
          <noscript>
            <p>Signing in needs JavaScript. The guide does not.</p>
          </noscript>
        </div>
      </Page>
    </Main>
  )
}

function Margin() {
  return (
    <div className="sign-side">
      <ComesAlong />
      <div className="note">
        <h2 className="h4">On a shared computer</h2>
        <p>Signing out empties this browser’s journal. If something has not been sent yet, you are asked first.</p>
      </div>
      <div className="note">
        <h2 className="h4">What we keep</h2>
        <p>
          Your e-mail, your events, your settings. No tracking. You can take everything out as one file, or delete it
          all, in Settings.
        </p>
      </div>
    </div>
  )
}
