import { hashes, measure } from './measure'

// In Node, in a process of its own: settings come as JSON, the answer goes to standard output as JSON.
const { task, settings } = JSON.parse(process.argv[2] ?? '{}') as { task: 'measure' | 'hashes'; settings: never }
const result = task === 'hashes' ? await hashes((settings as { steps: number }).steps) : await measure(settings)
process.stdout.write(`\n${JSON.stringify(result)}\n`)
process.exit(0)
