import type { Response } from 'express'

/** So long somebody may take nothing of what is sent to them. */
const STALLED_MS = 120_000

/** Waits until a response takes more; false: nobody reads it any more, or takes nothing for minutes and is hung up on. */
export function roomToWrite(response: Response): Promise<boolean> {
  if (response.destroyed || response.closed) return Promise.resolve(false)
  if (!response.writableNeedDrain) return Promise.resolve(true)
  return new Promise((resolve) => {
    const answer = (room: boolean) => {
      clearTimeout(stalled)
      response.off('drain', drained).off('close', gone)
      resolve(room)
    }
    const [drained, gone] = [() => answer(true), () => answer(false)]
    const stalled = setTimeout(() => {
      response.destroy()
      answer(false)
    }, STALLED_MS)
    response.once('drain', drained).once('close', gone)
  })
}
