import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { KeepOffline } from '@/components/offline/keep-offline'
import { Fonts } from '@/components/shell/fonts'
import { Footer } from '@/components/shell/footer'
import { Header } from '@/components/shell/header'
import { Tabs } from '@/components/shell/tabs'
import { ToastRegion } from '@/components/ui/toast-region'
import './globals.css'

export const dynamic = 'force-static'

export const metadata: Metadata = {
  title: { default: 'Deep Recall', template: '%s · Deep Recall' },
  description:
    'Understand deep learning and keep it: a guide, cards that come back in time, labs that train in the page.',
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f3f7f2' },
    { media: '(prefers-color-scheme: dark)', color: '#0e161a' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script src="/theme.js" />
      </head>
      <body>
        <Fonts />
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <Header />
        {children}
        <Footer />
        <Tabs />
        <ToastRegion />
        <KeepOffline />
      </body>
    </html>
  )
}
