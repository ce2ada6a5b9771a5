import Link from 'next/link'
import { Disclosure } from '@/components/ui/disclosure'
import type { LabEvidence, LabWords } from '@/lib/core/content/lab'

/** What the lab shows, and for each preset what held over fresh seeds: the figures come from the runs themselves. */
export function LabProof({ lab }: { lab: LabWords }) {
  return (
    <section className="lab-proof" aria-labelledby="shows">
      <h2 id="shows">What it shows</h2>
      <ul className="read lab-shows">
        {lab.shows.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>The presets, and how often each came out so</h2>
      {lab.presets.map((preset) => (
        <article key={preset.id} className="lab-preset">
          <h3>
            <Link href={`/labs/${lab.id}?preset=${preset.id}`} prefetch={false}>
              {preset.name}
            </Link>
          </h3>
          <p>{preset.question}</p>
          <Disclosure summary="What comes out, and why" className="small">
            <p>{preset.why}</p>
            {lab.evidence.claims
              .filter((claim) => claim.preset === preset.id)
              .map((claim) => (
                <Held key={claim.id} claim={claim} />
              ))}
            <p>{preset.differs}</p>
          </Disclosure>
        </article>
      ))}
    </section>
  )
}

function Held({ claim }: { claim: LabEvidence['claims'][number] }) {
  const { statement, arms, tunedOn, seeds } = claim
  const held = Math.min(...arms.map(({ passed }) => passed))
  return (
    <p>
      {statement} Held on {held} of {arms[0]?.of ?? 0} seeds ({seeds[0]} to {seeds.at(-1)}), none of them among the{' '}
      {tunedOn.length} it was tuned on.
    </p>
  )
}
