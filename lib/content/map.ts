import { join } from 'node:path'
import * as z from 'zod'
import { contentFolder, parseYaml, readText } from './files'

const mapSchema = z.record(z.string(), z.array(z.string()))

/** The coverage map: question ids by bullet. */
export function readMap(): ReadonlyMap<string, readonly string[]> {
  const path = join(contentFolder, 'map.yaml')
  return new Map(Object.entries(parseYaml(readText(path), path, mapSchema)))
}
