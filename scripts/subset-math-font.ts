/**
 * Makes public/fonts/stix-two-math.woff2 from the full font: letters, Greek, operators and arrows, MATH table kept.
 * Run with `npx tsx scripts/subset-math-font.ts` after an update of @fontsource/stix-two-math.
 */
import { readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const source = 'node_modules/@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2'
const target = 'public/fonts/stix-two-math.woff2'

const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0xa0], // no-break space
  [0xac, 0xac], // ¬
  [0xb0, 0xb1], // ° ±
  [0xb7, 0xb7], // ·
  [0xd7, 0xd7], // ×
  [0xf7, 0xf7], // ÷
  [0x131, 0x131], // dotless i, under accents
  [0x237, 0x237], // dotless j
  [0x2c6, 0x2dd], // accents that stand alone
  [0x300, 0x338], // combining accents and the slash of negation
  [0x393, 0x3a9], // Greek capitals
  [0x3b1, 0x3c9], // Greek
  [0x3d1, 0x3d6], // ϑ ϕ ϖ
  [0x3f5, 0x3f5], // ϵ
  [0x2010, 0x2026], // dashes, quotation marks, dots
  [0x2032, 0x2037], // primes
  [0x203e, 0x203e], // ‾, a bar over a letter
  [0x2061, 0x2064], // invisible operators
  [0x20d6, 0x20d7], // arrows over a vector
  [0x2102, 0x2115], // ℂ ℋ ℐ ℒ ℓ ℕ
  [0x2119, 0x2124], // ℙ ℚ ℛ ℝ ℤ
  [0x212c, 0x2133], // ℬ ℰ ℱ ℳ
  [0x2190, 0x2199], // arrows
  [0x21a6, 0x21a6], // ↦
  [0x21d0, 0x21d5], // double arrows
  [0x2200, 0x222b], // ∀ to ∫
  [0x223c, 0x223c], // ∼
  [0x2243, 0x2248], // ≃ ≅ ≈
  [0x2260, 0x226b], // ≠ to ≫
  [0x2282, 0x228b], // subsets
  [0x2295, 0x2299], // ⊕ ⊗ ⊙
  [0x22a4, 0x22a5], // ⊤ ⊥
  [0x22c5, 0x22c6], // ⋅ ⋆
  [0x22ee, 0x22f1], // ⋮ ⋯ ⋰ ⋱
  [0x2308, 0x230b], // ceilings and floors
  [0x23de, 0x23df], // braces over and under
  [0x27e8, 0x27e9], // ⟨ ⟩
  [0x27f5, 0x27fa], // long arrows
  [0x2a7d, 0x2a7e], // ⩽ ⩾
  [0x1d400, 0x1d433], // bold
  [0x1d434, 0x1d467], // italic
  [0x1d49c, 0x1d4b5], // script capitals
  [0x1d538, 0x1d550], // double-struck capitals
  [0x1d6c2, 0x1d6da], // bold Greek
  [0x1d6e2, 0x1d71b], // italic Greek
  [0x1d7cf, 0x1d7cf], // bold 1
]

const text = ranges
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)))
  .join('')

const subset = await subsetFont(await readFile(source), text, {
  targetFormat: 'woff2',
  keepFeatures: ['ssty', 'dtls', 'flac', 'math'],
  noHinting: true,
})
await writeFile(target, subset)
console.log(`${target}: ${subset.length} bytes, ${[...text].length} characters asked for`)
