import type { Metadata } from 'next'
import { PlanNote } from '@/components/settings/plan-note'
import { SettingsScreen } from '@/components/settings/settings-screen'
import { Main, Page, PageHead } from '@/components/shell/page'

export const metadata: Metadata = { title: 'Settings', robots: { index: false } }

export default function SettingsPage() {
  return (
    <Main>
      <Page marginLabel="What the settings do" margin={<Margin />}>
        <PageHead title="Settings" lead="How much you study, what this browser holds, and your account." />
        <SettingsScreen />
        <noscript>
          <p>Settings are kept by your browser, and need JavaScript. The guide does not.</p>
        </noscript>
      </Page>
    </Main>
  )
}

function Margin() {
  return (
    <div className="sign-side">
      <PlanNote />
      <div className="note">
        <h2 className="h4">Settings are events too</h2>
        <p>
          Each change goes into your journal with its moment. Your other devices follow, and what was planned before
          stays as it was planned.
        </p>
      </div>
    </div>
  )
}
