import * as z from 'zod'

/** An e-mail address as it is kept and compared: trimmed, in lower case. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email('This is not an e-mail address.').max(254, 'This e-mail address is too long.'))
