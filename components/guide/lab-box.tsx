import { ButtonLink } from '../ui/button'

export interface LabTeaser {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly minutes: number
}

export function LabBox({ lab }: { lab: LabTeaser }) {
  return (
    <div className="sheet lab-box">
      <svg className="chart" width="120" height="64" viewBox="0 0 120 64" aria-hidden="true">
        <path className="pad" d="M0 .5H120M0 21.5H120M0 42.5H120M0 63.5H120M.5 0V64M40.5 0V64M80.5 0V64M119.5 0V64" />
        <path className="arm-a" d="M0 60L40 22L80 10L120 5" />
        <path className="arm-b" d="M0 60L40 47L80 36L120 27" />
      </svg>
      <div>
        <h3>{lab.title}</h3>
        <p className="small">
          {lab.question} About {lab.minutes} min.
        </p>
      </div>
      <ButtonLink href={`/labs/${lab.id}`}>Predict, then run</ButtonLink>
    </div>
  )
}
