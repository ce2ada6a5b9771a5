declare const userIdBrand: unique symbol

/**
 * The id of the learner who is signed in with this very request. Only `requireUser` in lib/auth makes one, and every
 * function here that reads or writes a learner's rows takes one first: a handler without the gate does not compile.
 */
export type UserId = string & { readonly [userIdBrand]: true }
