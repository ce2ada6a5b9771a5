import { Suspense } from 'react'
import { Crumb } from '@/components/guide/crumb'
import { Skeleton } from '@/components/ui/skeleton'
import type { LabWords } from '@/lib/core/content/lab'
import { LabBench } from './lab-bench'
import { LabFrame } from './lab-frame'
import { LabProof } from './lab-proof'
import { PresetLinks } from './preset-links'

/** A lab as a page: its words are static, its bench comes with the script. */
export function LabPage({ lab, topic }: { lab: LabWords; topic: { readonly number: string; readonly title: string } }) {
  return (
    <div className="wrap flex-1">
      <Crumb
        steps={[
          { href: '/labs', name: 'Labs' },
          { href: `/guide/${lab.topic}`, name: `${topic.number} ${topic.title}` },
        ]}
      />
      <header className="lab-head">
        <h1>{lab.question}</h1>
        <p>{lab.about}</p>
      </header>
      <Suspense fallback={<Waiting lab={lab} />}>
        <LabBench words={lab} waiting={<Waiting lab={lab} />} />
      </Suspense>
      <LabProof lab={lab} />
    </div>
  )
}

function Waiting({ lab }: { lab: LabWords }) {
  return (
    <LabFrame
      said={
        <div className="note">
          <h2 className="h4">Predict, then run</h2>
          <p>{lab.presets[0]?.question}</p>
          <noscript>
            <p>The run needs JavaScript. What each preset shows stands below.</p>
          </noscript>
        </div>
      }
      bench={
        <div className="lab-box-of-run lab-waiting">
          <Skeleton label="The bench is being set up" shape={['line', 'block', 'block']} />
        </div>
      }
      settings={<PresetLinks lab={lab} />}
    />
  )
}
