import type { Buf } from './buf'
import type { Operation } from './instruction'
import type { Numbers } from './memory'
import type { Recording } from './recorder'

/**
 * What differs between two recordings of one step, as a sentence; null when a replay of the one is a run of the other.
 */
export function differenceOf(first: Recording, second: Recording): string | null {
  const pairs = new Map<Buf, Buf>()
  const differs = (a: Buf, b: Buf) => {
    const known = pairs.get(a)
    pairs.set(a, b)
    return known ? (known === b ? null : 'its operands came from elsewhere') : roleDiffers(first, second, a, b)
  }
  for (const [at, a] of first.operations.entries()) {
    const b = second.operations[at]
    const why = b ? operationDiffers(a, b, differs) : 'it was missing'
    if (why) return `operation ${at + 1} (${a.kernel}) differed: ${why}.`
  }
  const extra = second.operations[first.operations.length]
  if (extra)
    return `operation ${first.operations.length + 1} (${extra.kernel}) differed: it was there the second time only.`
  for (const [variable, end] of first.ends) {
    const other = second.ends.get(variable)
    if (!other || differs(end, other)) return `the variable ${variable.name} was assigned otherwise.`
  }
  for (const [variable] of second.ends)
    if (!first.ends.has(variable)) return `the variable ${variable.name} was assigned the second time only.`
  const returned = first.outputs.length === second.outputs.length
  const same = first.outputs.every((output, at) => !differs(output, second.outputs[at] ?? output))
  return returned && same ? null : 'the step returned other tensors.'
}

type Differs = (a: Buf, b: Buf) => string | null

function operationDiffers(a: Operation, b: Operation, differs: Differs): string | null {
  if (a.kernel !== b.kernel) return `it was ${b.kernel} the second time`
  if (a.kind === 'script' || b.kind === 'script') {
    if (a.kind !== 'script' || b.kind !== 'script' || JSON.stringify(a.attrs) !== JSON.stringify(b.attrs))
      return 'its attributes changed'
    return differ(a.reads, b.reads, differs) ?? differ(a.writes, b.writes, differs)
  }
  const isSame = a.op === b.op && a.writesAt === b.writesAt && a.readsAt === b.readsAt
  if (!isSame || a.params.some((param, at) => param !== b.params[at])) return 'its shapes or parameters changed'
  return differ(a.reads, b.reads, differs) ?? differs(a.writes, b.writes)
}

function differ(a: readonly Buf[], b: readonly Buf[], differs: Differs): string | null {
  if (a.length !== b.length) return 'it had another number of operands'
  for (const [at, buf] of a.entries()) {
    const other = b[at]
    const why = other ? differs(buf, other) : null
    if (why) return why
  }
  return null
}

/** Two buffers, seen for the first time: are they the same thing in both recordings? */
function roleDiffers(first: Recording, second: Recording, a: Buf, b: Buf): string | null {
  const [here, there] = [first.constants.get(a), second.constants.get(b)]
  if (here || there)
    return here && there ? numbersDiffer(here, there) : 'a number made inside the step came from elsewhere'
  const [variable, other] = [first.starts.get(a), second.starts.get(b)]
  if (variable || other)
    return variable === other ? null : `it read the variable ${other?.name ?? variable?.name} once only`
  if (a === b || (first.written.has(a) && second.written.has(b))) return null
  return 'it read another tensor from outside the step: keep one tensor, and feed it new numbers'
}

function numbersDiffer(a: Numbers, b: Numbers): string | null {
  if (a.length !== b.length) return 'a tensor made inside the step changed its size'
  const at = a.findIndex((number, index) => !Object.is(number, b[index]))
  if (at < 0) return null
  return `a number made inside the step was ${a[at]}, then ${b[at]}: feed what changes as a tensor from outside`
}
