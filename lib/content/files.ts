import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parse } from 'yaml'
import { type $ZodType, type output, safeParse } from 'zod/v4/core'

/** Where the words stand. The tools run from the project's root; so does the server. */
export const contentFolder = join(/* turbopackIgnore: true */ process.cwd(), 'content')

/** Folders of a folder, in alphabetical order. */
export function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** @throws one sentence that names the file when it is missing */
export function readText(path: string): string {
  if (!existsSync(path)) throw new Error(`${nameOf(path)} is missing`)
  return readFileSync(path, 'utf8')
}

/** Reads a YAML text by a schema. @throws one sentence that names the file, the place in it and the fault */
export function parseYaml<Schema extends $ZodType>(text: string, path: string, schema: Schema): output<Schema> {
  const data = readYaml(text, path)
  const result = safeParse(schema, data)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`${placeOfIssue(path, data, issue?.path ?? [])}: ${issue?.message}`)
}

/** @throws one sentence that names the file when its text is not YAML */
export function readYaml(text: string, path: string): unknown {
  try {
    return parse(text)
  } catch (cause) {
    throw new Error(`${nameOf(path)} is not YAML: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

/** As in `content/cnn/pooling/cards.yaml, item cnn-pooling-07, front`. */
export function placeOfIssue(path: string, data: unknown, place: readonly PropertyKey[]): string {
  const [first, ...rest] = place
  const item = Array.isArray(data) && typeof first === 'number' ? data[first] : undefined
  const id = item?.id ?? item?.key ?? item?.from
  return [nameOf(path), id ? `item ${id}` : String(first ?? 'the whole file'), ...rest.map(String)].join(', ')
}

export const nameOf = (path: string) => relative(process.cwd(), path)
