import { all } from './vector-math'
import { address, storeSome, word } from './words'

@inline
function add(sum: v128, a: usize, b: v128): v128 {
  return f32x4.add(sum, f32x4.mul(v128.load32_splat(a), b))
}

/**
 * c[m, n] ← a · b in tiles of 4 rows and 8 columns, which eight registers hold. a may be read by any strides, so its
 * transpose costs nothing; b lies row by row.
 */
export function matmul(pc: usize): void {
  const m = word(pc, 4)
  const n = word(pc, 5)
  const k = word(pc, 6)
  const aRow = <usize>(word(pc, 8) << 2)
  const aCol = <usize>(word(pc, 9) << 2)
  const bRow = <usize>(n << 2)
  for (let batch = 0, batches = word(pc, 7); batch < batches; batch++) {
    const a = address(pc, 2) + ((batch * word(pc, 10)) << 2)
    const b = address(pc, 3) + ((batch * word(pc, 11)) << 2)
    const c = address(pc, 1) + ((batch * m * n) << 2)
    let col = 0
    for (; col + 8 <= n; col += 8) {
      let row = 0
      for (; row + 4 <= m; row += 4)
        tile(c + (((row * n + col) as usize) << 2), a + row * aRow, b + (col << 2), k, aRow, aCol, bRow)
      for (; row < m; row++) {
        const at = c + ((row * n + col) << 2)
        v128.store(at, strip(a + row * aRow, b + (col << 2), k, aCol, bRow))
        v128.store(at, strip(a + row * aRow, b + (col << 2) + 16, k, aCol, bRow), 16)
      }
    }
    for (; col < n; col += 4) {
      let row = 0
      for (; row + 4 <= m; row += 4)
        column(c + ((row * n + col) << 2), a + row * aRow, b + (col << 2), k, aRow, aCol, bRow, n - col)
      for (; row < m; row++)
        storeSome(c + ((row * n + col) << 2), strip(a + row * aRow, b + (col << 2), k, aCol, bRow), n - col)
    }
  }
}

@inline
function tile(c: usize, a: usize, b: usize, k: i32, aRow: usize, aCol: usize, bRow: usize): void {
  let c00 = all(0)
  let c01 = all(0)
  let c10 = all(0)
  let c11 = all(0)
  let c20 = all(0)
  let c21 = all(0)
  let c30 = all(0)
  let c31 = all(0)
  for (let left = k; left > 0; left--) {
    const b0 = v128.load(b)
    const b1 = v128.load(b, 16)
    c00 = add(c00, a, b0)
    c01 = add(c01, a, b1)
    c10 = add(c10, a + aRow, b0)
    c11 = add(c11, a + aRow, b1)
    c20 = add(c20, a + 2 * aRow, b0)
    c21 = add(c21, a + 2 * aRow, b1)
    c30 = add(c30, a + 3 * aRow, b0)
    c31 = add(c31, a + 3 * aRow, b1)
    a += aCol
    b += bRow
  }
  v128.store(c, c00)
  v128.store(c, c01, 16)
  v128.store(c + bRow, c10)
  v128.store(c + bRow, c11, 16)
  v128.store(c + 2 * bRow, c20)
  v128.store(c + 2 * bRow, c21, 16)
  v128.store(c + 3 * bRow, c30)
  v128.store(c + 3 * bRow, c31, 16)
}

/** 4 rows of at most 4 columns; what lies beyond the last column is computed and dropped. */
@inline
function column(c: usize, a: usize, b: usize, k: i32, aRow: usize, aCol: usize, bRow: usize, count: i32): void {
  let c0 = all(0)
  let c1 = all(0)
  let c2 = all(0)
  let c3 = all(0)
  for (let left = k; left > 0; left--) {
    const b0 = v128.load(b)
    c0 = add(c0, a, b0)
    c1 = add(c1, a + aRow, b0)
    c2 = add(c2, a + 2 * aRow, b0)
    c3 = add(c3, a + 3 * aRow, b0)
    a += aCol
    b += bRow
  }
  storeSome(c, c0, count)
  storeSome(c + bRow, c1, count)
  storeSome(c + 2 * bRow, c2, count)
  storeSome(c + 3 * bRow, c3, count)
}

/** 1 row of 4 columns. */
@inline
function strip(a: usize, b: usize, k: i32, aCol: usize, bRow: usize): v128 {
  let sum = all(0)
  for (let left = k; left > 0; left--) {
    sum = add(sum, a, v128.load(b))
    a += aCol
    b += bRow
  }
  return sum
}
