import Link from 'next/link'
import { NetworkSketch } from './network-sketch'
import { PointsPlot } from './points-plot'

const lab = '/labs/neuron-and-layers?preset=linear-on-xor'
const seed = 3
const choices = [
  { prediction: 'fails,separates', name: 'the second' },
  { prediction: 'separates,separates', name: 'both' },
  { prediction: 'fails,fails', name: 'neither' },
]

/** A lab before its first update: what it asks, and a prediction that opens it. */
export function LabTeaser() {
  return (
    <section className="home-lab" aria-labelledby="one-lab">
      <h2 className="h4" id="one-lab">
        A lab. Stopped at update 0 of 600.
      </h2>
      <p className="home-lab-question">Which network will learn to tell the circles from the crosses?</p>
      <div className="home-arms">
        <PointsPlot seed={seed} />
        <div className="home-networks">
          <div>
            <p className="home-arm">
              <span className="swatch swatch-a" />
              <b>No hidden layer</b>
              <span className="small">3 weights</span>
            </p>
            <NetworkSketch sizes={[2, 1]} title="Two inputs, one output" />
          </div>
          <div>
            <p className="home-arm">
              <span className="swatch swatch-b" />
              <b>One of 8 units</b>
              <span className="small">33 weights</span>
            </p>
            <NetworkSketch sizes={[2, 8, 1]} title="Two inputs, eight hidden units, one output" />
          </div>
        </div>
      </div>
      <div className="home-predict">
        <span className="small">Predict, then it trains here:</span>
        <nav className="seg" aria-label="Your prediction">
          {choices.map(({ prediction, name }) => (
            <Link key={prediction} href={`${lab}&prediction=${prediction}`}>
              {name}
            </Link>
          ))}
        </nav>
      </div>
    </section>
  )
}
