'use client'

import { DataTable } from '@/components/ui/data-table'
import { type ArmName, armNames, type Pair } from '@/lib/labs/knob'
import { fareOf } from './verdict'

/** What the run came to beside what was foretold, and the reason in a sentence. */
export function VerdictNote({
  foretold,
  came,
  names,
  head,
  why,
}: {
  /** Null after a run that nobody predicted. */
  foretold: Pair<string> | null
  came: Pair<string>
  names: Readonly<Record<string, { readonly name: string }>>
  /** "Seed 3, 600 updates" */
  head: string
  why: string
}) {
  const nameOf = (outcome: string | undefined) => names[outcome ?? '']?.name ?? outcome
  const columns = [
    { label: head },
    ...(foretold ? [{ label: 'you', numeric: true }] : []),
    { label: 'run', numeric: true },
  ]
  return (
    <div className="note lab-verdict" role="status">
      <p className="lab-word">{foretold ? fareOf(foretold, came).word : 'The run'}</p>
      <DataTable
        columns={columns}
        rows={armNames.map((name, arm) => ({
          key: name,
          cells: [
            <ArmMark key="arm" arm={name} />,
            ...(foretold ? [nameOf(foretold[arm])] : []),
            <b key="run">{nameOf(came[arm])}</b>,
          ],
        }))}
      />
      <p>
        <b>Why.</b> {why}
      </p>
    </div>
  )
}

function ArmMark({ arm }: { arm: ArmName }) {
  return (
    <span className="lab-mark">
      <span className={`swatch swatch-${arm}`} />
      {arm.toUpperCase()}
    </span>
  )
}
