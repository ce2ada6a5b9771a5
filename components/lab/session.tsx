'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { LabWords } from '@/lib/core/content/lab'
import { type Address, parseAddress, printAddress } from '@/lib/labs/address'
import { sameSettings } from '@/lib/labs/knob'
import type { Frame, Lab } from '@/lib/labs/lab'
import type { Pace } from '@/lib/labs/message'
import { letteredNames } from './arm-names'
import { BenchView } from './bench-view'
import { LabFrame } from './lab-frame'
import { PresetLinks } from './preset-links'
import { SaidView } from './said-view'
import { SettingsNote } from './settings-note'
import { useBench } from './use-bench'
import { useLabJournal } from './use-lab-journal'
import { useLabKeys } from './use-lab-keys'
import { useStill } from './use-still'
import { outcomesOf } from './verdict'

const randomSeed = () => 1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 9999)

/** One learner at one lab: the address says what runs, the journal what was foretold, the worker what happens. */
export function Session({ lab, words }: { lab: Lab; words: LabWords }) {
  const address = parseAddress(lab, new URLSearchParams(useSearchParams()))
  const { store, bench } = useBench(lab, address)
  const journal = useLabJournal(lab.id)
  const still = useStill()
  const [chosenPace, setPace] = useState<Pace>('normal')
  const [scrubbed, setScrubbed] = useState<Frame | null>(null)
  const [anewFor, setAnewFor] = useState<string | null>(null)
  const playButton = useRef<HTMLButtonElement>(null)

  const { preset, seed, arms, from } = address
  const ready = lab.presets[preset]
  const isPreset = ready !== undefined && sameSettings(arms, ready.arms)
  const kept = journal.predictionFor(preset)
  const prediction = anewFor === `${preset} ${seed}` && kept?.seed !== seed ? null : kept
  const notYet = !journal.isReady || (isPreset && !prediction)
  const pace = still ? 'max' : chosenPace
  const came = bench?.end && bench.turnedAt === null ? outcomesOf(lab, bench.frames) : null

  useEffect(() => {
    if (came && isPreset && prediction?.seed === seed) journal.judge(prediction, came, words.cards?.[preset] ?? [])
  })

  const go = (next: Address) => {
    setScrubbed(null)
    window.history.replaceState(null, '', `?${printAddress(lab, next)}`)
  }
  const reset = () => {
    setScrubbed(null)
    store.load(lab.id, { seed, budget: ready?.budget ?? 1, arms })
  }
  const play = () => {
    if (bench?.playing) return store.pause()
    if (bench?.end) reset()
    setScrubbed(null)
    store.play(pace)
  }
  const step = () => {
    setScrubbed(null)
    store.step()
  }
  useLabKeys({
    single: journal.singleKeys,
    run: (command) => {
      if (!notYet) ({ play, step, reset })[command]()
    },
  })

  return (
    <LabFrame
      said={
        <SaidView
          lab={lab}
          words={words}
          address={address}
          isReady={journal.isReady}
          isPreset={isPreset}
          prediction={prediction}
          came={came}
          update={bench?.frames.at(-1)?.update ?? 0}
          onAnew={() => setAnewFor(`${preset} ${seed}`)}
          onLock={(foretold) => {
            journal.predict({ preset, seed, foretold })
            go({ ...address, foretold })
            playButton.current?.focus()
          }}
        />
      }
      bench={
        <BenchView
          lab={lab}
          words={words}
          address={address}
          bench={bench}
          scrubbed={scrubbed}
          still={still}
          isPreset={isPreset}
          desk={{
            notYet,
            isMain: !notYet && !came,
            pace,
            playButton,
            actions: {
              play,
              step,
              reset,
              newSeed: () => go({ ...address, seed: randomSeed() }),
              tenSeeds: () => store.spread(Array.from({ length: 10 }, (_, more) => seed + more)),
              choosePace(next) {
                setPace(next)
                if (bench?.playing) store.play(next)
              },
            },
          }}
          onScrub={setScrubbed}
        />
      }
      settings={
        <>
          <SettingsNote
            knobs={lab.knobs}
            words={words}
            arms={arms}
            armTitles={letteredNames(lab, arms)}
            onTurn={(turned) => go({ ...address, arms: turned })}
          />
          <PresetLinks lab={words} current={preset} from={from} />
        </>
      }
    />
  )
}
