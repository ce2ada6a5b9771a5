import type { ReactNode } from 'react'

/** Where the parts of a lab stand: on a phone prediction and verdict, bench, settings; else the bench beside them. */
export function LabFrame({ said, bench, settings }: { said: ReactNode; bench: ReactNode; settings: ReactNode }) {
  return (
    <div className="page page-lab lab">
      <aside className="margin lab-said" aria-label="Prediction and verdict">
        {said}
      </aside>
      <div className="lab-bench">{bench}</div>
      <aside className="margin lab-set" aria-label="Settings">
        {settings}
      </aside>
    </div>
  )
}
