// npm run bench -- SUBJECT [...]: what is measured, not tested. Each subject says its flags; all know --json and --quick.

const subjects: Readonly<Record<string, (args: readonly string[]) => boolean | Promise<boolean>>> = {
  engine: async (args) => (await import('../tests/bench/engine')).benchEngine(args),
  labs: async (args) => (await import('../tests/bench/labs')).benchLabs(args),
  forecast: async (args) => (await import('../tests/bench/forecast')).benchForecast(args),
  plan: async (args) => (await import('../tests/bench/plan')).benchPlan(args),
}

const [subject = '', ...args] = process.argv.slice(2)
const bench = subjects[subject]
if (!bench)
  console.error(`What can be measured: npm run bench -- ${Object.keys(subjects).join(' | ')} [--json] [--quick]`)
process.exitCode = bench && (await bench(args)) ? 0 : 1

export {}
