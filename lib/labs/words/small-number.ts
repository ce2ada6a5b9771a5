const superscripts = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']

/** With two decimals and without the zero before the point where that says enough, else by its power of ten: 4 × 10⁻⁵. */
export function smallNumber(value = Number.NaN): string {
  if (value === 0 || Math.abs(value) >= 0.01 || !Number.isFinite(value)) return short(value)
  const [factor, exponent] = value.toExponential(0).split('e')
  return `${factor?.replace('-', '−')} × ${powerOfTen(Number(exponent))}`
}

/** 10⁻⁷ */
export function powerOfTen(exponent: number) {
  const digits = [...String(Math.abs(exponent))].map((digit) => superscripts[Number(digit)]).join('')
  return `10${exponent < 0 ? '⁻' : ''}${digits}`
}

/** With so many decimals, a true minus sign and no zero before the point. */
export const short = (value = Number.NaN, decimals = 2) =>
  value
    .toFixed(decimals)
    .replace('-', '−')
    .replace(/^(−?)0\./, '$1.')
