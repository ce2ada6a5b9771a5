import { dictionary } from '@zxcvbn-ts/language-common'

const common = new Set(dictionary['passwords-common'])

/** Is it one of the some ten thousand passwords that are guessed first? Capitals do not make it another one. */
export const isCommonPassword = (password: string): boolean => common.has(password.toLowerCase())
