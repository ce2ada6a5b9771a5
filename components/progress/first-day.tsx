'use client'
import { answersForRetention } from '@/lib/core/progress/retention'
import { PageHead } from '../shell/page'
import { ButtonLink } from '../ui/button'
import { Chart } from '../ui/chart/chart'
import { Now } from '../ui/chart/now'
import { PlotGround } from '../ui/chart/plot-ground'
import { linear } from '../ui/chart/scale'
import { Fitted } from './fitted'
import { GuestNote } from './guest-note'

/** Nothing is known yet, and that is what is shown. */
export function FirstDay() {
  return (
    <>
      <PageHead
        title="No line yet."
        lead={`After your first card there is a point here; after ${answersForRetention} recalls, each at least a day after the one before, a measured retention with its error.`}
      >
        <GuestNote />
      </PageHead>
      <Fitted>{(width) => <BlankPlot width={width} />}</Fitted>
      <div className="actions progress-begin">
        <ButtonLink big href="/study?now">
          Answer one card
        </ButtonLink>
        <ButtonLink big look="quiet" href="/guide">
          Open the guide
        </ButtonLink>
      </div>
    </>
  )
}

const weeks = [0, 7, 14, 21, 28]

function BlankPlot({ width }: { width: number }) {
  const frame = { left: 4, top: 8, right: width - 1, bottom: 152 }
  const x = linear({ from: [0, 28], to: [frame.left, frame.right] })
  const y = linear({ from: [0.7, 1], to: [frame.bottom, frame.top] })
  return (
    <Chart width={width} height={178} title="An empty plot that begins today: no card has been answered yet.">
      <PlotGround
        frame={frame}
        x={{ scale: x, ticks: weeks, fine: 7 }}
        y={{ scale: y, ticks: [0.7, 0.8, 0.9, 1], fine: 2 }}
      />
      <text x="0" y={frame.bottom + 18}>
        today
      </text>
      <text x={frame.right} y={frame.bottom + 18} textAnchor="end">
        in 4 weeks
      </text>
      <Now x={frame.left} y={frame.top} top={frame.top} bottom={frame.bottom} />
    </Chart>
  )
}
