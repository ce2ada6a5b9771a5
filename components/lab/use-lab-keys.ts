'use client'

import { useEffect, useRef } from 'react'
import { commandOf, type LabCommand } from './lab-keys'

const controls = 'a, button, input, select, textarea, summary, [contenteditable]'

/** The keys of the bench, anywhere on the page but in a dialog. */
export function useLabKeys({ single, run }: { single: boolean; run: (command: LabCommand) => void }) {
  const latest = useRef({ single, run })
  useEffect(() => {
    latest.current = { single, run }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const on = event.target instanceof Element ? event.target : document.body
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const onControl = on.closest(controls) !== null
      const command = commandOf(event, { single: latest.current.single && !on.closest('select'), onControl })
      if (!command) return
      event.preventDefault()
      latest.current.run(command)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
