/**
 * Sines and cosines of every position (Vaswani et al. 2017, arXiv:1706.03762, §3.5): PE(p, 2i) = sin(p ωᵢ),
 * PE(p, 2i + 1) = cos(p ωᵢ), ωᵢ = 10000^(−2i / width). Row by row: [length, width].
 */
export const positions = (length: number, width: number) =>
  Float32Array.from({ length: length * width }, (_, at) => {
    const [position, feature] = [Math.floor(at / width), at % width]
    const angle = position * 10_000 ** (-(feature - (feature % 2)) / width)
    return feature % 2 === 0 ? Math.sin(angle) : Math.cos(angle)
  })
