import { intervalLevel } from '@/lib/core/progress/retention'

/** Right of the line: what the numbers of this page mean. */
export function HowToRead({ rolloverHour }: { rolloverHour: number }) {
  const inTen = Math.round(intervalLevel * 10)
  return (
    <>
      <div className="note">
        <h2 className="h4">How to read this page</h2>
        <p>
          Predicted recall is a chance, not a grade. .85 means: of 100 such cards you would recall about 85 without
          help. It falls by itself and rises when you recall.
        </p>
        <p>
          Measured retention is counted, not predicted. Its bar holds the true share in {inTen} of 10 such counts; with
          few reviews it is wide.
        </p>
      </div>
      <div className="note">
        <h2 className="h4">A study day</h2>
        <p>
          It begins at {String(rolloverHour).padStart(2, '0')}:00 where you are. A journey to another time zone rewrites
          no day that is past.
        </p>
      </div>
    </>
  )
}
