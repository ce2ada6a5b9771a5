'use client'
import type { LearnerState } from '@/lib/core/journal/learner-state'
import {
  answersForCalibration,
  type Calibration,
  calibrationOf,
  recallPairs,
  sureAs,
  surePairs,
} from '@/lib/core/progress/calibration'
import { TableTwin } from '../ui/chart/table-twin'
import { formatChance } from '../ui/number'
import { CalibrationChart } from './calibration-chart'
import { Fitted } from './fitted'

const columns = [
  { label: 'who said it' },
  { label: 'said', numeric: true },
  { label: 'did', numeric: true },
  { label: '90 % interval', numeric: true },
  { label: 'answers', numeric: true },
]

const rowsOf = (name: string, calibration: Calibration | null) =>
  (calibration?.rows ?? []).map(({ said, did }) => ({
    key: `${name} ${said}`,
    cells: [
      name,
      formatChance(said),
      formatChance(did.mean),
      `${formatChance(did.low)} to ${formatChance(did.high)}`,
      did.count,
    ],
  }))

/** Said against did: how sure the learner was in quizzes, and how likely the model thought each card. */
export function CalibrationPart({ state }: { state: LearnerState }) {
  const [sure, recall] = [surePairs(state.quizAnswers), recallPairs(state.reviews)]
  const [own, model] = [calibrationOf(sure), calibrationOf(recall)]
  const words = `${lineOf('You, in quizzes', own, sure.length)} ${lineOf('The memory model, of your cards', model, recall.length)}`
  return (
    <section aria-labelledby="calibration">
      <h2 id="calibration">Said against did</h2>
      <p className="small">
        {words} A guess is read as {formatChance(sureAs.guess)}, “think so” as {formatChance(sureAs.think)}, “sure” as{' '}
        {formatChance(sureAs.sure)}.
      </p>
      {own || model ? (
        <>
          <Fitted>{(width) => <CalibrationChart {...{ own, model, words, width }} />}</Fitted>
          <TableTwin
            caption="The chance that was said before, and the share that came, of answers said to be as sure as each other"
            columns={columns}
            rows={[...rowsOf('you', own), ...rowsOf('the model', model)]}
          />
        </>
      ) : null}
    </section>
  )
}

const lineOf = (who: string, calibration: Calibration | null, count: number) =>
  calibration
    ? `${who}: Brier score ${formatChance(calibration.brier)} over ${calibration.count} answers, where 0 is perfect and a coin earns .25.`
    : `${who}: not enough data yet, ${count} of ${answersForCalibration} answers.`
