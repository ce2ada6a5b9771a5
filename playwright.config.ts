import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './scripts/setup/browser.mjs'

const port = Number(process.env['E2E_PORT'] ?? 3199)
const executablePath = await findBrowser()

/** What no database has a part in is walked through once, with the embedded one. */
const withoutData = ['every-page.spec.ts', 'engine.spec.ts', 'lab.spec.ts']

export default defineConfig({
  testDir: 'tests/e2e',
  ...(process.env['DATABASE_URL'] && { testIgnore: withoutData.map((name) => `**/${name}`) }),
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    // A trace takes a picture of every step: for whoever looks at it, not for a machine that only counts.
    trace: process.env['CI'] ? 'off' : 'retain-on-failure',
    timezoneId: 'Asia/Kathmandu',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    command: 'node scripts/start.mjs',
    url: `http://localhost:${port}/api/health`,
    timeout: 180_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: { PORT: String(port), HOST: '127.0.0.1' },
  },
})
