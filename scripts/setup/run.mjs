import { spawn } from 'node:child_process'

const quiet = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' }

/**
 * Runs a command to its end, its output shown as it comes.
 * @returns its exit code; a command that cannot be started counts as 127
 */
export function run(command, args, { env = {}, silent = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: silent ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...quiet, ...env },
      shell: process.platform === 'win32',
    })
    let said = ''
    child.stdout?.on('data', (chunk) => (said += chunk))
    child.stderr?.on('data', (chunk) => (said += chunk))
    child.on('error', () => resolve(127))
    child.on('exit', (code, signal) => {
      if (silent && code !== 0) console.error(said)
      resolve(code ?? (signal ? 130 : 1))
    })
  })
}

/** As `run`, but a failure ends the whole process with one sentence. */
export async function runOrStop(sentence, command, args, options) {
  const code = await run(command, args, options)
  if (code === 0) return
  console.error(`\n${sentence}`)
  process.exit(code)
}
