import { parseEnvironment } from './environment'

/** Where mistakes are reported, as it stands when pages are built; undefined when there is no such place. */
export const reportUrl = (): string | undefined => parseEnvironment(process.env).reportUrl
