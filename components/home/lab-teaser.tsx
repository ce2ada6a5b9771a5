'use client'
import Link from 'next/link'
import { layerSizes } from '@/lib/labs/layers/layer-sizes'
import { lab } from '@/lib/labs/neuron-and-layers/lab'
import { NetworkSketch } from './network-sketch'
import { PointsPlot } from './points-plot'

const preset = 'linear-on-xor'
const { seed, budget, arms } = lab.presets[preset] ?? { seed: 1, budget: 0, arms: null }
const named = arms
  ? [arms, [arms[1], arms[0]] as const].map(([one, other]) => ({
      ...one,
      name: lab.armName(one, other),
      size: lab.armSize(one),
    }))
  : []
const choices = [
  { predict: 'fails.separates', name: 'only the second' },
  { predict: 'separates.separates', name: 'both' },
  { predict: 'fails.fails', name: 'neither' },
]

/** A lab before its first update: what it asks, and a prediction that opens it. */
export function LabTeaser() {
  return (
    <section className="home-lab" aria-labelledby="one-lab">
      <h2 className="h4" id="one-lab">
        A lab. Stopped at update 0 of {budget}.
      </h2>
      <p className="home-lab-question">Which network will learn to tell the circles from the crosses?</p>
      <div className="home-arms">
        <PointsPlot seed={seed} />
        <div className="home-networks">
          {named.map(({ name, size, depth, width }, index) => (
            <div key={name}>
              <p className="home-arm">
                <span className={index === 0 ? 'swatch swatch-a' : 'swatch swatch-b'} />
                <b>{name}</b>
              </p>
              <NetworkSketch sizes={layerSizes(depth, width)} title={size} />
              <p className="tiny">{size}</p>
            </div>
          ))}
        </div>
      </div>
      <div className="home-predict">
        <span className="small">Predict, then it trains here:</span>
        <nav className="seg" aria-label="Your prediction">
          {choices.map(({ predict, name }) => (
            <Link key={predict} href={`/labs/${lab.id}?preset=${preset}&seed=${seed}&predict=${predict}`}>
              {name}
            </Link>
          ))}
        </nav>
      </div>
    </section>
  )
}
