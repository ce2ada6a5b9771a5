// Runs the modules named on the command line one after the other and prints, as JSON, what each of them printed.
import { format } from 'node:util'

const results = []
for (const path of process.argv.slice(2)) {
  const lines = []
  const keep = (...words) => lines.push(format(...words))
  console.log = keep
  console.info = keep
  try {
    await import(path)
    results.push({ printed: lines.join('\n') })
  } catch (fault) {
    results.push({ fault: fault instanceof Error ? fault.message : String(fault) })
  }
}
process.stdout.write(JSON.stringify(results))
