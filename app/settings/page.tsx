import type { Metadata } from 'next'
import { SettingsScreen } from '@/components/settings/settings-screen'
import { Main, Page, PageHead } from '@/components/shell/page'

export const metadata: Metadata = { title: 'Settings', robots: { index: false } }

export default function SettingsPage() {
  return (
    <Main>
      <Page>
        <PageHead title="Settings" lead="How much you study, what this browser holds, and your account." />
        <SettingsScreen />
        <noscript>
          <p>Settings are kept by your browser, and need JavaScript. The guide does not.</p>
        </noscript>
      </Page>
    </Main>
  )
}
