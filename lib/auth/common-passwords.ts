import { dictionary } from '@zxcvbn-ts/language-common'

const common = new Set(dictionary['passwords-common'])

const ascending = '01234567890'.repeat(2)
const descending = '09876543210'.repeat(2)
const isRepeatedBlock = (digits: string) => /^(\d{1,4})\1+$/.test(digits)
const isRun = (digits: string) => ascending.includes(digits) || descending.includes(digits)

/**
 * Is it one of the some ten thousand passwords that are guessed first, or digits in a row or in a round? Capitals do not
 * make it another one.
 */
export const isCommonPassword = (password: string): boolean =>
  common.has(password.toLowerCase()) || isRepeatedBlock(password) || isRun(password)
