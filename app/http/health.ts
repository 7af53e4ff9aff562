import type { Request, Response } from 'express'

/** The process answers. */
export function healthz(_request: Request, response: Response): void {
  answer(response, 200, 'alive')
}

const PATIENCE_MS = 2_000

/**
 * The site can do its work: red while `check` fails or takes too long, green again by itself. Requests that come
 * while one is being checked share its answer.
 */
export function readyz(
  check: () => Promise<boolean>,
  patienceMs = PATIENCE_MS,
): (request: unknown, response: Response) => Promise<void> {
  let asked: Promise<boolean> | null = null
  return async (_request, response) => {
    asked ??= within(patienceMs, check()).finally(() => {
      asked = null
    })
    const ready = await asked
    answer(response, ready ? 200 : 503, ready ? 'ready' : 'unavailable')
  }
}

function within(ms: number, check: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ms, false)
  })
  return Promise.race([check.catch(() => false), late]).finally(() => clearTimeout(timer))
}

function answer(response: Response, status: number, state: string): void {
  response.setHeader('Cache-Control', 'no-store')
  response.status(status).json({ status: state })
}
