export const rooms = [
  { href: '/guide', name: 'Guide', also: ['/cards'] },
  { href: '/study', name: 'Study', also: [] },
  { href: '/labs', name: 'Labs', also: [] },
  { href: '/progress', name: 'Progress', also: [] },
] as const

/** Is this path in the room? A card belongs to the guide. */
export function isIn(room: (typeof rooms)[number], path: string): boolean {
  return [room.href, ...room.also].some((start) => path === start || path.startsWith(`${start}/`))
}
