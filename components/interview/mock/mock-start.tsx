'use client'
import { useState } from 'react'
import { type Level, levels } from '@/lib/core/content/item-words'
import { drawMock } from '@/lib/core/interview/draw-mock'
import { type MockPlan, type Role, roles } from '@/lib/core/interview/mock-plan'
import { chanceSeed } from '../../quiz/seed'
import { Main, PageHead } from '../../shell/page'
import { Button } from '../../ui/button'
import { countOf } from '../../ui/number'
import { Segmented } from '../../ui/segmented'
import type { PooledQuestion } from './mock-pool'
import { roleWords } from './mock-words'
import { OpenMock } from './open-mock'

const lengths = ['20', '30', '45', '60'] as const

/** Before a mock: for which work, at which level, how long. */
export function MockStart({ pool, onStart }: { pool: readonly PooledQuestion[]; onStart: (plan: MockPlan) => void }) {
  const [seed] = useState(chanceSeed)
  const [role, setRole] = useState<Role>('applied')
  const [level, setLevel] = useState<Level>('mid')
  const [minutes, setMinutes] = useState<(typeof lengths)[number]>('30')
  const plan = { seed, role, level, minutes: Number(minutes) }
  const questions = drawMock(pool, plan).length
  return (
    <Main className="wrap column quiz-start">
      <PageHead
        title="Mock interview"
        lead="Questions by the clock, each with a follow-up. Say the answer or type it, then tick what a listener would have heard. At the end: a plain report, and cards for what was left out."
      />
      <OpenMock pool={pool} />
      <form action={() => onStart(plan)} className="start">
        <div className="actions">
          <Button type="submit" big>
            Begin with {countOf(questions, 'question')}
          </Button>
          <span className="small">The clock can be paused, extended or turned off.</span>
        </div>
        <div>
          <p className="h4 mb-2">For which work</p>
          <Segmented
            legend="For which work"
            name="role"
            options={roles.map((value) => ({ value, label: roleWords[value].name }))}
            value={role}
            onChoose={setRole}
          />
          <p className="small mt-2" aria-live="polite">
            {roleWords[role].name} interviews ask {roleWords[role].asks}.
          </p>
        </div>
        <div>
          <p className="h4 mb-2">Level</p>
          <Segmented
            legend="Level"
            name="level"
            options={levels.map((value) => ({ value, label: value }))}
            value={level}
            onChoose={setLevel}
          />
        </div>
        <div>
          <p className="h4 mb-2">Minutes</p>
          <Segmented
            legend="Minutes"
            name="minutes"
            options={lengths.map((value) => ({ value, label: value }))}
            value={minutes}
            onChoose={setMinutes}
          />
        </div>
      </form>
    </Main>
  )
}
