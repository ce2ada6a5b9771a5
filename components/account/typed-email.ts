let typed = ''

/** The address goes along from one form to the other; it is forgotten with the page. */
export const typedEmail = {
  get: () => typed,
  keep(email: string) {
    typed = email
  },
}
