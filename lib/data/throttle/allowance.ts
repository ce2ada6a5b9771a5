/** May it be done now, or how long must one wait? */
export type Allowance = { readonly kind: 'allowed' } | { readonly kind: 'wait'; readonly seconds: number }

export const allowed: Allowance = { kind: 'allowed' }
