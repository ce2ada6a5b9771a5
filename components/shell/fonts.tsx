import { preload } from 'react-dom'

const uprights = [
  new URL(
    '../../node_modules/@fontsource-variable/stix-two-text/files/stix-two-text-latin-wght-normal.woff2',
    import.meta.url,
  ),
  new URL('../../node_modules/@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2', import.meta.url),
]

/** Asks for the two upright faces early; italic, Greek and math come when a page needs them. */
export function Fonts() {
  for (const url of uprights) preload(String(url), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return null
}
