/// <reference lib="webworker" />
import { breath } from './breath'
import { buffersOf } from './buffers'
import { createConductor } from './conductor'
import { partsOf } from './labs'
import type { Reply, Request } from './message'
import { prepareTensors } from './tensor'

const conductor = createConductor({ trainingOf, post, breath })

async function trainingOf(lab: string) {
  const started = await prepareTensors()
  if (started.backend === 'cpu') post({ kind: 'notice', sentence: started.reason })
  const parts = partsOf(lab)
  if (!parts) throw new Error(`There is no lab "${lab}".`)
  return parts.training()
}

function post(reply: Reply) {
  self.postMessage(reply, { transfer: buffersOf(reply) })
}

self.onmessage = ({ data }: MessageEvent<Request>) => {
  conductor.receive(data).catch((cause) => post({ kind: 'failed', sentence: String(cause) }))
}
