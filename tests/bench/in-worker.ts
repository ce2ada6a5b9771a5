import { hashes, measure } from './measure'

// In the browser: does what it is asked and posts the answer.
const tasks = { measure, hashes: ({ steps }: { steps: number }) => hashes(steps) }

self.onmessage = async ({ data }: MessageEvent<{ task: keyof typeof tasks; settings: never }>) => {
  try {
    self.postMessage({ result: await tasks[data.task](data.settings) })
  } catch (error) {
    self.postMessage({ failed: String(error) })
  }
}
