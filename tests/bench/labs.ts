import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { labs } from '@/lib/labs/labs'
import { findOrInstallBrowser } from '../../scripts/setup/browser.mjs'

const port = 3297
const base = `http://localhost:${port}`

/** Milliseconds. The two last are the worst that was seen while both the run and the ten seeds went on. */
type LabTimes = {
  readonly verdictMs: number
  readonly tenSeedsMs: number
  readonly longestTaskMs: number
  readonly slowestClickMs: number
}

/**
 * npm run bench -- labs [--only=gan,lstm] [--json]: for each lab the time to its verdict and for ten seeds, in a worker of
 * Chromium on the built app, with the longest task of the page and the slowest answer to a click meanwhile.
 */
export async function benchLabs(flags: readonly string[]): Promise<boolean> {
  const only = flags
    .find((flag) => flag.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',')
  const ids = Object.keys(labs).filter((id) => !only || only.includes(id))
  const isJson = flags.includes('--json')
  const folder = await mkdtemp(join(tmpdir(), 'deep-recall-bench-'))
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder },
    stdio: 'ignore',
  })
  const executablePath = await findOrInstallBrowser()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const times: Record<string, LabTimes> = {}
  try {
    await untilUp()
    if (!isJson) console.log(tableHead)
    for (const id of ids) {
      const row = await timeLab(browser, id)
      times[id] = row
      if (!isJson) console.log(tableRow(id, row))
    }
  } finally {
    await browser.close()
    server.kill('SIGTERM')
    await rm(folder, { recursive: true, force: true })
  }
  if (isJson) console.log(JSON.stringify({ labs: times }, null, 2))
  return Object.values(times).every(({ longestTaskMs, slowestClickMs }) => longestTaskMs <= 50 && slowestClickMs <= 100)
}

async function untilUp() {
  for (let left = 240; left > 0; left--) {
    const isUp = await fetch(`${base}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    await new Promise((done) => setTimeout(done, 1000))
  }
  throw new Error(`The app did not start on port ${port}.`)
}

async function timeLab(browser: Browser, id: string): Promise<LabTimes> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${base}/labs/${id}`)
  for (const arm of ['outcome-a', 'outcome-b']) await page.locator(`input[name="${arm}"]`).first().check()
  await page.getByRole('button', { name: 'Lock the prediction' }).click()
  await page.getByRole('radio', { name: 'Max', exact: true }).check()
  await page.evaluate(watchPage)
  const verdictMs = await timed(page, 'Play', () => page.locator('.lab-word').waitFor({ timeout: 120_000 }))
  const tenSeedsMs = await timed(page, '10 seeds', () =>
    page.getByText(/^seeds \d+ to \d+$/).waitFor({ timeout: 240_000 }),
  )
  const worst = await page.evaluate(() => (window as Watched).worst)
  await context.close()
  return { verdictMs, tenSeedsMs, ...worst }
}

/** Presses a button and clicks on the page five times a second until what it leads to is there. */
async function timed(page: Page, button: string, until: () => Promise<void>) {
  const from = Date.now()
  await page.getByRole('button', { name: new RegExp(`^${button}`) }).click()
  const clicks = setInterval(() => void page.mouse.click(4, 4).catch(() => {}), 200)
  await until()
  clearInterval(clicks)
  return Date.now() - from
}

type Watched = Window & typeof globalThis & { worst: Pick<LabTimes, 'longestTaskMs' | 'slowestClickMs'> }

/** In the page: keeps the longest task and the slowest way from a click to the next picture. */
function watchPage() {
  const worst = { longestTaskMs: 0, slowestClickMs: 0 }
  ;(window as Watched).worst = worst
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) worst.longestTaskMs = Math.max(worst.longestTaskMs, duration)
  }).observe({ type: 'longtask' })
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'pointerdown' || name === 'click') worst.slowestClickMs = Math.max(worst.slowestClickMs, duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}

const tableHead = `| lab | to the verdict, s | ten seeds, s | longest task of the page, ms | slowest click, ms |
|---|---|---|---|---|`

function tableRow(id: string, { verdictMs, tenSeedsMs, longestTaskMs, slowestClickMs }: LabTimes) {
  const seconds = (ms: number) => (ms / 1000).toFixed(1)
  return `| ${id} | ${seconds(verdictMs)} | ${seconds(tenSeedsMs)} | ${longestTaskMs.toFixed(0)} | ${slowestClickMs.toFixed(0)} |`
}
