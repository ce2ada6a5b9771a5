import type { ReactNode } from 'react'
import '../styles/lab.css'
import '../styles/lab-note.css'

/** The drawing rules of a lab are wanted on its pages alone. */
export default function LabsLayout({ children }: { children: ReactNode }) {
  return children
}
