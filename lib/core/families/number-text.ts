/** A number as the pages print it: `−1,234.50`, with a true minus sign and no negative zero. */
export function print(value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '')
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits
}

/** A number with as many decimals as it needs, at most six: for values that were drawn. */
export function short(value: number): string {
  const text = print(value, 6)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** A number as a factor or summand: in brackets if negative, with as many decimals as given or needed. */
export function term(value: number, decimals?: number): string {
  const text = decimals === undefined ? short(value) : print(value, decimals)
  return value < 0 ? `(${text})` : text
}

/** `1, 2 and 3` */
export function list(values: readonly number[]): string {
  const texts = values.map(short)
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`
}

/** `(1, 2, 3)` */
export const row = (values: readonly number[]) => `(${values.map(short).join(', ')})`
