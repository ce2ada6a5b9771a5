import { exampleClaims, exampleLab, exampleSettings, exampleTest, exampleTraining } from './example'
import { exampleWords } from './example-words'

/** The files of a new lab that works already: one weight, one figure, one claim that holds. */
export const scaffoldOf = ({ id, title, topic }: { id: string; title: string; topic: string }) => ({
  [`lib/labs/${id}/settings.ts`]: exampleSettings,
  [`lib/labs/${id}/training.ts`]: exampleTraining,
  [`lib/labs/${id}/lab.ts`]: exampleLab(id),
  [`lib/labs/${id}/claims.ts`]: exampleClaims,
  [`lib/labs/${id}/lab.test.ts`]: exampleTest,
  [`content/labs/${id}.yaml`]: exampleWords({ title, topic }),
})

/** The registry with one more line. @throws when it does not look as expected */
export function registered(registry: string, id: string): string {
  const end = '} satisfies Record<string, LabParts>'
  if (!registry.includes(end))
    throw new Error(`lib/labs/labs.ts: the line "${end}" is missing, so add the lab by hand.`)
  const entry = `  '${id}': {
    lab: async () => (await import('./${id}/lab')).lab,
    training: async () => (await import('./${id}/training')).training,
    claims: async () => (await import('./${id}/claims')).claims,
  },
`
  return registry.replace(end, `${entry}${end}`)
}
