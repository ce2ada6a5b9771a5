// Four numbers at a time. Polynomials for exp and log by Moshier (Cephes, single precision): about one unit in the last
// place, and the same bits on every machine, which Math.exp of a browser does not promise.

@inline
export function all(x: f32): v128 {
  return f32x4.splat(x)
}

@inline
function either(yes: v128, no: v128, mask: v128): v128 {
  return v128.bitselect(yes, no, mask)
}

@inline
function fma(a: v128, b: v128, c: v128): v128 {
  return f32x4.add(f32x4.mul(a, b), c)
}

/** e^x = 2^n · e^r with |r| ≤ ln 2 / 2. */
export function exp4(x: v128): v128 {
  const n = f32x4.max(all(-126), f32x4.min(all(127), f32x4.nearest(f32x4.mul(x, all(1.44269504088896341)))))
  const r = fma(n, all(2.12194440e-4), fma(n, all(-0.693359375), x))
  let p = fma(all(1.9875691500e-4), r, all(1.3981999507e-3))
  p = fma(p, r, all(8.3334519073e-3))
  p = fma(p, r, all(4.1665795894e-2))
  p = fma(p, r, all(1.6666665459e-1))
  p = fma(p, r, all(5.0000001201e-1))
  p = f32x4.add(fma(p, f32x4.mul(r, r), r), all(1))
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23)
  const y = f32x4.mul(p, power)
  const bounded = either(all(Infinity), either(all(0), y, f32x4.lt(x, all(-87.33654))), f32x4.gt(x, all(88.72283)))
  return either(bounded, x, f32x4.eq(x, x))
}

/** ln x from the exponent of x and a polynomial in its mantissa, which is brought to [√½, √2). */
export function log4(x: v128): v128 {
  const bits = v128.or(v128.and(x, i32x4.splat(0x007fffff)), i32x4.splat(0x3f000000))
  const small = f32x4.lt(bits, all(0.707106781186547524))
  const e0 = f32x4.convert_i32x4_s(i32x4.sub(i32x4.shr_u(x, 23), i32x4.splat(126)))
  const e = f32x4.sub(e0, v128.and(small, all(1)))
  const m = f32x4.sub(f32x4.add(bits, v128.and(small, bits)), all(1))
  const z = f32x4.mul(m, m)
  let p = fma(all(7.0376836292e-2), m, all(-1.1514610310e-1))
  p = fma(p, m, all(1.1676998740e-1))
  p = fma(p, m, all(-1.2420140846e-1))
  p = fma(p, m, all(1.4249322787e-1))
  p = fma(p, m, all(-1.6668057665e-1))
  p = fma(p, m, all(2.0000714765e-1))
  p = fma(p, m, all(-2.4999993993e-1))
  p = fma(p, m, all(3.3333331174e-1))
  let y = f32x4.mul(f32x4.mul(p, m), z)
  y = fma(e, all(-2.12194440e-4), y)
  y = f32x4.sub(y, f32x4.mul(z, all(0.5)))
  y = fma(e, all(0.693359375), f32x4.add(m, y))
  y = either(all(Infinity), y, f32x4.eq(x, all(Infinity)))
  y = either(all(-Infinity), y, f32x4.eq(x, all(0)))
  return either(y, all(NaN), f32x4.ge(x, all(0)))
}

/** ln(1 + x) = ln u · x / (u − 1) with u = 1 + x rounded: the rounding of u cancels (Kahan). */
export function log1p4(x: v128): v128 {
  const u = f32x4.add(all(1), x)
  const log = log4(u)
  const y = f32x4.div(f32x4.mul(log, x), f32x4.sub(u, all(1)))
  const plain = v128.or(f32x4.eq(u, all(Infinity)), f32x4.eq(u, all(0)))
  return either(x, either(log, y, plain), f32x4.eq(u, all(1)))
}

/** e^x − 1 = (u − 1) · x / ln u with u = e^x rounded (Kahan). */
export function expm14(x: v128): v128 {
  const u = exp4(x)
  const less = f32x4.sub(u, all(1))
  const y = f32x4.div(f32x4.mul(less, x), log4(u))
  const plain = v128.or(f32x4.eq(u, all(Infinity)), f32x4.lt(u, all(0.01)))
  return either(x, either(less, y, plain), f32x4.eq(u, all(1)))
}

/**
 * x · P(x²) / Q(x²) with quartics fitted to tanh(x)/x on |x| ≤ 8.6, behind which tanh is 1 in single precision. The fit
 * is within 2e-8; with its rounding the result is within 4e-7 of tanh.
 */
export function tanh4(x: v128): v128 {
  const t = f32x4.max(all(-8.6), f32x4.min(all(8.6), x))
  const z = f32x4.mul(t, t)
  let p = fma(all(1.40824797e-8), z, all(2.11223849e-5))
  p = fma(p, z, all(3.52640166e-3))
  p = fma(p, z, all(0.134068753))
  p = fma(p, z, all(0.999999987))
  let q = fma(all(8.07063952e-7), z, all(3.33627047e-4))
  q = fma(q, z, all(2.59939001e-2))
  q = fma(q, z, all(0.467401969))
  q = fma(q, z, all(1))
  return f32x4.max(all(-1), f32x4.min(all(1), f32x4.div(f32x4.mul(t, p), q)))
}

export function sigmoid4(x: v128): v128 {
  return f32x4.div(all(1), f32x4.add(all(1), exp4(f32x4.neg(x))))
}

/** ln(1 + e^x) = max(x, 0) + ln(1 + e^−|x|). */
export function softplus4(x: v128): v128 {
  return f32x4.add(f32x4.max(x, all(0)), log1p4(exp4(f32x4.neg(f32x4.abs(x)))))
}
