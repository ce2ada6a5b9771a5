import Link from 'next/link'
import { ThemeSwitch } from './theme-switch'

export function Footer() {
  return (
    <footer className="foot">
      <div className="wrap">
        <span>What you learn is written to a journal in this browser.</span>
        <Link href="/about">How memory is modelled</Link>
        <Link href="/settings">Settings</Link>
        <ThemeSwitch />
      </div>
    </footer>
  )
}
