import { defineConfig } from 'vitest/config'

// An odd zone on purpose: +05:45, no daylight saving.
process.env['TZ'] = 'Asia/Kathmandu'

const root = new URL('.', import.meta.url).pathname
const resolve = { alias: [{ find: /^@\//, replacement: root }] }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: [
            '{lib,components,scripts,app}/**/*.test.{ts,tsx}',
            'tests/{content,journal,face,rooms}/**/*.test.ts',
          ],
          setupFiles: ['tests/quiet-console.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'data',
          include: ['tests/data/**/*.test.ts'],
          setupFiles: ['tests/quiet-console.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
