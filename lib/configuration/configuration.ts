import { resolve } from 'node:path'
import { type Environment, parseEnvironment } from './environment'
import { keptSecret } from './kept-secret'

export type Configuration = Omit<Environment, 'secret'> & {
  /** Keys the session cookies. */
  readonly secret: string
  /** Cookies that travel over https alone. */
  readonly secureCookies: boolean
}

let parsed: Configuration | undefined

/** The environment, parsed once; a wrong value throws a sentence that names it with its cure. */
export function configuration(): Configuration {
  parsed ??= configure(process.env)
  return parsed
}

export function configure(variables: Readonly<Record<string, string | undefined>>): Configuration {
  const environment = parseEnvironment(variables)
  const dataDir = resolve(environment.dataDir)
  return {
    ...environment,
    dataDir,
    secret: environment.secret ?? keptSecret(dataDir),
    secureCookies: environment.publicUrl?.startsWith('https:') ?? false,
  }
}
