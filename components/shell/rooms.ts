export const rooms = [
  { href: '/guide', name: 'Guide', also: ['/cards', '/quiz'] },
  { href: '/study', name: 'Study', also: [] },
  { href: '/interview', name: 'Interview', also: [] },
  { href: '/labs', name: 'Labs', also: [] },
  { href: '/progress', name: 'Progress', also: [] },
] as const

/** Is this path in the room? Cards and quiz items belong to the guide that teaches them. */
export function isIn(room: (typeof rooms)[number], path: string): boolean {
  return [room.href, ...room.also].some((start) => path === start || path.startsWith(`${start}/`))
}
