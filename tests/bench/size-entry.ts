// What a lab page downloads for training: the engine, tfjs with all gradients, and the operations that six jobs use.
import { compile } from '../../lib/labs/engine/compile'
import { startEngine } from '../../lib/labs/engine/engine'
import { jobs } from './jobs'

Object.assign(globalThis, { compile, startEngine, jobs })
