import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { registered, scaffoldOf } from './labs/scaffold'
import { verifyLab } from './labs/verify-lab'

const [id = '', topic = 'foundations/neural-networks', ...words] = process.argv.slice(2)
const title = words.join(' ') || id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(topic)) {
  console.error(
    'Usage: npm run new:lab learning-rate training/optimisation "Learning rate" (topic and title may follow)',
  )
  process.exit(2)
}
if (!existsSync(`content/${topic}/guide.md`)) {
  console.error(`There is no topic "${topic}" in content/ that the lab could belong to; nothing was changed.`)
  process.exit(1)
}
const files = scaffoldOf({ id, title, topic })
// A folder of that name may hold what labs are made of.
const taken = [`lib/labs/${id}`, ...Object.keys(files)].find((path) => existsSync(path))
if (taken) {
  console.error(`${taken} is there already; nothing was changed.`)
  process.exit(1)
}

const registry = 'lib/labs/labs.ts'
writeFileSync(registry, registered(readFileSync(registry, 'utf8'), id))
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
await verifyLab(id, console.log)
console.log(`/labs/${id} runs. Now make lib/labs/${id} and content/labs/${id}.yaml your own, and run`)
console.log(`npm run labs:verify -- ${id} && npx vitest run lib/labs`)
