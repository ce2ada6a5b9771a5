const scales: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9 }

/**
 * What a typed text may mean, the likeliest first; empty if it is no number. Reads signs, thousands set apart by comma,
 * space, apostrophe or underscore, `1.2e6`, `1.2 × 10^6`, `2^-20`, `3/4`, `12 %`, and k, M, B for thousand, million,
 * billion. `1,234` is 1234, or else 1.234; `1.234` is 1.234, or else 1234.
 */
export function readNumber(text: string): readonly number[] {
  const tidy = text
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/^([+-])\s+/, '$1')
    .replace(/(?<=\d)[\s\u00a0\u2009\u202f'’_](?=\d{3}(?!\d))/g, '')
  const percent = /^(.*\S)\s*%$/.exec(tidy)
  if (percent) return readNumber(percent[1] ?? '').map((value) => value / 100)
  const fraction = /^([^/]+)\/([^/]+)$/.exec(tidy)
  if (fraction) {
    const [above] = readPower(fraction[1] ?? '')
    const [below] = readPower(fraction[2] ?? '')
    return above === undefined || !below ? [] : [above / below]
  }
  return readPower(tidy)
}

function readPower(text: string): readonly number[] {
  const power = /^(?:(.+?)\s*[×x*·]\s*)?([+-]?\d+(?:\.\d+)?)\s*(?:\^|\*\*)\s*\(?([+-]?\d+)\)?$/.exec(text.trim())
  if (!power) return readPlain(text.trim())
  const value = Number(power[2]) ** Number(power[3])
  return power[1] === undefined ? [value] : readPlain(power[1]).map((factor) => factor * value)
}

function readPlain(text: string): readonly number[] {
  const parts = /^([+-]?)([\d.,]*\d[\d.,]*)(e[+-]?\d+)?\s*([kKMB])?$/i.exec(text)
  if (!parts) return []
  const [, sign, digits = '', exponent = '', scale = ''] = parts
  if (scale && scales[scale] === undefined) return []
  const factor = (sign === '-' ? -1 : 1) * (scales[scale] ?? 1)
  return readDigits(digits).map((plain) => factor * Number(`${plain}${exponent}`))
}

function readDigits(digits: string): readonly string[] {
  if (/^\d*\.?\d*$/.test(digits)) {
    const isGrouped = /^[1-9]\d{0,2}\.\d{3}$/.test(digits)
    return isGrouped ? [digits, digits.replace('.', '')] : [digits]
  }
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits)) return [digits.replace(',', ''), digits.replace(',', '.')]
  if (/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(digits) && !digits.startsWith('0')) return [digits.replaceAll(',', '')]
  if (/^\d{1,3}(\.\d{3})+(,\d*)?$/.test(digits) && !digits.startsWith('0'))
    return [digits.replaceAll('.', '').replace(',', '.')]
  return /^\d*,\d*$/.test(digits) ? [digits.replace(',', '.')] : []
}
