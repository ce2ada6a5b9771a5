import { sum } from './statistics'

/** Σ p ln(p/q), in nats; where p is 0 a term is 0. */
export const divergence = (p: readonly number[], q: readonly number[]) =>
  sum(p.map((share, at) => (share ? share * Math.log(share / (q[at] ?? 0)) : 0)))

/** The mean of both divergences from the mixture, in nats: from 0 to ln 2 (Lin 1991). */
export function jensenShannon(p: readonly number[], q: readonly number[]) {
  const mixture = p.map((share, at) => (share + (q[at] ?? 0)) / 2)
  return (divergence(p, mixture) + divergence(q, mixture)) / 2
}
