import { ButtonLink } from '../ui/button'
import { Html } from '../ui/html'

export interface LabTeaser {
  readonly id: string
  /** At the preset that shows the topic. */
  readonly href: string
  readonly title: string
  readonly question: string
  readonly minutes: number
  /** SVG of a real run, built from our own files. */
  readonly picture: string
}

export function LabBox({ lab }: { lab: LabTeaser }) {
  return (
    <div className="sheet lab-box">
      <Html html={lab.picture} />
      <div>
        <h3>{lab.title}</h3>
        <p className="small">
          {lab.question} About {lab.minutes} min.
        </p>
        <ButtonLink className="mt-3" href={lab.href}>
          Predict, then run
        </ButtonLink>
      </div>
    </div>
  )
}
