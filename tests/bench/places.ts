import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import { findOrInstallBrowser } from '../../scripts/setup/browser.mjs'
import { bundle } from './bundle'

const wasmFolder = resolve('node_modules/@tensorflow/tfjs-backend-wasm/wasm-out')

type Ask = { readonly task: 'measure' | 'hashes'; readonly settings: Record<string, unknown> }

/** Runs a task in a Node process of its own. */
export async function inNode<Result>({ task, settings }: Ask): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'deep-recall-bench-'))
  try {
    const file = join(folder, 'bench.mjs')
    await writeFile(file, await bundle('tests/bench/in-node.ts', 'node'))
    const ask = JSON.stringify({ task, settings: { ...settings, wasmPath: `${wasmFolder}/` } })
    const { stdout } = await promisify(execFile)(process.execPath, [file, ask], { maxBuffer: 2 ** 24 })
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null')
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Runs a task in a dedicated Worker of headless Chromium, served from this machine. */
export async function inWorker<Result>({ task, settings }: Ask): Promise<Result> {
  const script = await bundle('tests/bench/in-worker.ts', 'browser')
  const server = createServer(async ({ url = '/' }, response) => {
    if (url.endsWith('.wasm')) {
      response.setHeader('content-type', 'application/wasm')
      response.end(await readFile(join(wasmFolder, url.replace(/.*\//, ''))))
    } else if (url === '/worker.js') response.setHeader('content-type', 'text/javascript').end(script)
    else response.setHeader('content-type', 'text/html').end('<!doctype html><title>bench</title>')
  }).listen(0, '127.0.0.1')
  const executablePath = await findOrInstallBrowser()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const answer = await page.evaluate(askWorker, { task, settings: { ...settings, wasmPath: '/' } })
    if (answer.failed) throw new Error(answer.failed)
    return answer.result as Result
  } finally {
    await browser.close()
    server.close()
  }
}

/** In the page. */
function askWorker(ask: Ask): Promise<{ result?: unknown; failed?: string }> {
  const worker = new Worker('/worker.js', { type: 'module' })
  return new Promise((done) => {
    worker.onmessage = ({ data }) => done(data)
    worker.onerror = ({ message }) => done({ failed: message })
    worker.postMessage(ask)
  })
}
