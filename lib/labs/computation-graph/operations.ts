/** What a node does with the values of its inputs, and its derivative by each of them. */
type Operation = {
  value(inputs: readonly number[]): number
  local(inputs: readonly number[]): readonly number[]
  /** How it is written: "u · v". */
  print(names: readonly string[]): string
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

const binary = (
  value: (a: number, b: number) => number,
  local: (a: number, b: number) => readonly [number, number],
  print: (a: string, b: string) => string,
): Operation => ({
  value: ([a = Number.NaN, b = Number.NaN]) => value(a, b),
  local: ([a = Number.NaN, b = Number.NaN]) => local(a, b),
  print: ([a = '', b = '']) => print(a, b),
})

const unary = (
  value: (x: number) => number,
  local: (x: number) => number,
  print: (x: string) => string,
): Operation => ({
  value: ([x = Number.NaN]) => value(x),
  local: ([x = Number.NaN]) => [local(x)],
  print: ([x = '']) => print(x),
})

export const operations = {
  add: binary(
    (a, b) => a + b,
    () => [1, 1],
    (a, b) => `${a} + ${b}`,
  ),
  subtract: binary(
    (a, b) => a - b,
    () => [1, -1],
    (a, b) => `${a} − ${b}`,
  ),
  multiply: binary(
    (a, b) => a * b,
    (a, b) => [b, a],
    (a, b) => `${a} · ${b}`,
  ),
  // At a tie the first takes all, as max pooling does in most libraries.
  max: binary(
    (a, b) => Math.max(a, b),
    (a, b) => (a >= b ? [1, 0] : [0, 1]),
    (a, b) => `max(${a}, ${b})`,
  ),
  square: unary(
    (x) => x ** 2,
    (x) => 2 * x,
    (x) => `${x}²`,
  ),
  sigmoid: unary(
    sigmoid,
    (x) => sigmoid(x) * (1 - sigmoid(x)),
    (x) => `σ(${x})`,
  ),
  tanh: unary(
    Math.tanh,
    (x) => 1 - Math.tanh(x) ** 2,
    (x) => `tanh(${x})`,
  ),
  relu: unary(
    (x) => Math.max(0, x),
    (x) => (x > 0 ? 1 : 0),
    (x) => `ReLU(${x})`,
  ),
} satisfies Record<string, Operation>
export type OperationName = keyof typeof operations
