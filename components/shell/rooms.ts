export const rooms = [
  { href: '/guide', name: 'Guide', also: ['/cards'] },
  { href: '/study', name: 'Study', also: [] },
  { href: '/quiz', name: 'Quiz', also: [] },
  { href: '/interview', name: 'Interview', also: [] },
  { href: '/labs', name: 'Labs', also: [] },
  { href: '/progress', name: 'Progress', also: [] },
] as const

/** Is this path in the room? Cards belong to the guide that teaches them. */
export function isIn(room: (typeof rooms)[number], path: string): boolean {
  return [room.href, ...room.also].some((start) => path === start || path.startsWith(`${start}/`))
}
