'use client'
import { useEffect, useRef } from 'react'

const controls = 'a, button, input, select, textarea, summary, [contenteditable]'
const typing = 'select, textarea, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="range"])'

/** Where a key was pressed. */
export interface KeyPlace {
  /** A button, link or field has the focus, and keeps Space and Enter for itself. */
  readonly onControl: boolean
  /** What is pressed is text, and no command. */
  readonly inText: boolean
}

/**
 * Turns key presses anywhere on the page into commands; an open dialog keeps its own.
 * @param commandOf gives the command of a press, null when it has none
 */
export function useKeyCommands<Command>(
  commandOf: (press: KeyboardEvent, place: KeyPlace) => Command | null,
  run: (command: Command) => void,
) {
  const latest = useRef({ commandOf, run })
  useEffect(() => {
    latest.current = { commandOf, run }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const on = event.target instanceof Element ? event.target : document.body
      const place = { onControl: on.closest(controls) !== null, inText: on.closest(typing) !== null }
      const command = latest.current.commandOf(event, place)
      if (command === null) return
      event.preventDefault()
      latest.current.run(command)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
