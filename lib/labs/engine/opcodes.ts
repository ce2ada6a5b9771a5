// One list for two languages: TypeScript imports it as it is, and the interpreter is compiled with it.

/** dst ← a ∘ b over rows × columns: [dst, a, b, rows, cols, aRow, aCol, bRow, bCol], strides in elements. */
export const ADD = 0
export const SUB = 1
export const MUL = 2
export const DIV = 3
export const MAX = 4
export const MIN = 5
export const SQUARED_DIFFERENCE = 6
export const POW = 7
export const MOD = 8
export const FLOOR_DIV = 9
export const PRELU = 10
export const ELU_GRAD = 11

/** As above, but dst is a byte of 0 or 1. */
export const EQUAL = 12
export const NOT_EQUAL = 13
export const LESS = 14
export const LESS_EQUAL = 15
export const GREATER = 16
export const GREATER_EQUAL = 17

/** dst ← f(a), element by element: [dst, a, n, p, q]; p and q are the float parameters of f. */
export const NEG = 20
export const ABS = 21
export const SQUARE = 22
export const SQRT = 23
export const RSQRT = 24
export const RECIPROCAL = 25
export const EXP = 26
export const LOG = 27
export const TANH = 28
export const SIGMOID = 29
export const RELU = 30
export const RELU6 = 31
export const LEAKY_RELU = 32
export const STEP = 33
export const SOFTPLUS = 34
export const ELU = 35
export const SELU = 36
export const SIGN = 37
export const FLOOR = 38
export const CEIL = 39
export const ROUND = 40
export const LOG1P = 41
export const EXPM1 = 42
export const CLIP = 43
export const SIN = 44
export const COS = 45

/** Bytes of 0 and 1: [dst, a, b, n], and [dst, a, n] for NOT. */
export const AND = 48
export const OR = 49
export const NOT = 50
/** Conversions: [dst, a, n]. */
export const INT_TO_FLOAT = 51
export const FLOAT_TO_INT = 52
export const BOOL_TO_FLOAT = 53
export const BOOL_TO_INT = 54
/** dst ← cond ? a : b: [dst, cond, a, b, n]. */
export const SELECT = 55
/** [dst, bits, words]. */
export const FILL = 56
/** A copy with strides in elements, four dimensions: [dst, src, size ×4, srcStride ×4, dstStride ×4]. */
export const COPY = 57
export const COPY_BYTES = 58

/** dst[o, i] ← reduction over the middle of a[o, n, i]: [dst, a, outer, n, inner, divisor]. */
export const REDUCE_SUM = 60
export const REDUCE_MAX = 61
export const REDUCE_MIN = 62
export const REDUCE_PROD = 63
/** [dst, a, rows, n]. */
export const SOFTMAX = 64
/** [dst, a, outer, n, inner, exclusive, reverse]. */
export const CUMSUM = 65

/** dst[batch, m, n] ← a · b: [dst, a, b, m, n, k, batch, aRow, aCol, aBatch, bBatch]; b is [k, n], row by row. */
export const MATMUL = 66

/** Windows over [batch, height, width, channels]: [dst, a, …window]; see window.as for its eleven words. */
export const IM2COL = 70
export const COL2IM = 71
export const MAX_POOL = 72
export const AVG_POOL = 73
/** [dx, dy, x, …window]. */
export const MAX_POOL_GRAD = 74
/** [dx, dy, …window]. */
export const AVG_POOL_GRAD = 75
/** [dst, x, filter, …window, multiplier]. */
export const DEPTHWISE = 76
/** [dx, dy, filter, …window, multiplier]. */
export const DEPTHWISE_GRAD_INPUT = 77
/** [dfilter, x, dy, …window, multiplier]. */
export const DEPTHWISE_GRAD_FILTER = 78

/** [dst, x, indices, batches, outer, limit, count, inner]: rows of x by index; an index out of range gives NaN. */
export const GATHER = 80
/** [dst, x, ids, rows, inner, segments]. */
export const SEGMENT_SUM = 81
/** [dst, indices, count, depth, onBits, offBits]. */
export const ONE_HOT = 82
/** [dst, image, batch, h, w, c, oh, ow, alignCorners, halfPixelCenters]. */
export const RESIZE_BILINEAR = 83
export const RESIZE_NEAREST = 84
/** [dx, dy, batch, h, w, c, oh, ow, alignCorners, 0]. */
export const RESIZE_BILINEAR_GRAD = 85
export const RESIZE_NEAREST_GRAD = 86
