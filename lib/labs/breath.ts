import type { Breath } from './train'

/** The breath of a worker, and of Node: a message to oneself waits behind every other task, and for nothing else. */
export const breath: Breath = {
  now: () => performance.now(),
  pause: (ms = 0) => new Promise((resolve) => (ms < 4 ? afterOthers(resolve) : setTimeout(resolve, ms))),
}

function afterOthers(resolve: () => void) {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    resolve()
  }
  port2.postMessage(null)
}
