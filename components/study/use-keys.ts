'use client'
import { useEffect, useRef } from 'react'
import { commandOf, type StudyCommand } from './keys'

const controls = 'a, button, input, select, textarea, summary, [contenteditable]'
const fields = 'input, select, textarea, [contenteditable]'

/** Turns key presses anywhere on the page into commands; typing in a field and an open dialog keep theirs. */
export function useKeys({ single, run }: { single: boolean; run: (command: StudyCommand) => void }) {
  const latest = useRef({ single, run })
  useEffect(() => {
    latest.current = { single, run }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const on = event.target instanceof Element ? event.target : document.body
      if (event.defaultPrevented || on.closest(fields) || document.querySelector('dialog[open]')) return
      const command = commandOf(event, { single: latest.current.single, onControl: on.closest(controls) !== null })
      if (!command) return
      event.preventDefault()
      latest.current.run(command)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
