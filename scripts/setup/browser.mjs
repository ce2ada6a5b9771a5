import { existsSync } from 'node:fs'
import { run } from './run.mjs'

const systemPaths = [
  // The same engine without windows: tests take two thirds of the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const debianPackages = ['chromium-headless-shell', 'chromium']

/** Path of a Chromium that Playwright can drive: CHROMIUM_PATH, the system's, or Playwright's own; null when none is there. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : null
  const installed = systemPaths.find((path) => existsSync(path))
  if (installed) return installed
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  return existsSync(own) ? own : null
}

/** As `findBrowser`, but installs one when none is there: Debian's package first (as root), else Playwright's download. */
export async function findOrInstallBrowser() {
  const found = await findBrowser()
  if (found) return found
  console.log('No Chromium was found: installing one for the tests …')
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (isDebianRoot) {
    await run('apt-get', ['update', '-qq'], { silent: true })
    for (const name of debianPackages) {
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { silent: true })
      if (await findBrowser()) break
    }
  } else await run('npx', ['playwright', 'install', 'chromium'])
  return findBrowser()
}
