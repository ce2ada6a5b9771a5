import type { Place } from '@/lib/labs/figure'

/** Ways over a square of so many pixels, on a lighter ground that sets them off from the map. */
export function Ways({ ways, size }: { ways: readonly (readonly Place[])[]; size: number }) {
  const px = (share: number) => (share * size).toFixed(1)
  const d = ways.flatMap((places) => places.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`)).join('')
  return (
    <>
      <path className="lab-way-ground" d={d} />
      <path className="lab-way" d={d} />
    </>
  )
}
