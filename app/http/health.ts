import type { Request, Response } from 'express'

/** The process answers. */
export function healthz(_request: Request, response: Response): void {
  answer(response, 200, { status: 'alive' })
}

const PATIENCE_MS = 2_000

type Health = {
  /** Whether the site can do its work. */
  ready: () => Promise<boolean>
  /** How the replica is, on which the site's own state does not depend; absent: there is none. */
  replica?: (() => Promise<string>) | undefined
}

/**
 * The site can do its work: red while `ready` fails or takes too long, green again by itself. Requests that come
 * while one is being checked share its answer.
 */
export function readyz(
  { ready, replica }: Health,
  patienceMs = PATIENCE_MS,
): (request: unknown, response: Response) => Promise<void> {
  const look = () =>
    Promise.all([
      within(patienceMs, ready(), false),
      replica ? within(patienceMs, replica(), 'unreachable') : Promise.resolve(undefined),
    ] as const)
  let asked: ReturnType<typeof look> | null = null
  return async (_request, response) => {
    asked ??= look().finally(() => {
      asked = null
    })
    const [isReady, how] = await asked
    answer(response, isReady ? 200 : 503, {
      status: isReady ? 'ready' : 'unavailable',
      ...(how === undefined ? {} : { replica: how }),
    })
  }
}

/** What is found in time; `otherwise` where it is not, or fails. */
function within<T>(ms: number, found: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, ms, otherwise)
  })
  return Promise.race([found.catch(() => otherwise), late]).finally(() => clearTimeout(timer))
}

function answer(response: Response, status: number, told: object): void {
  response.setHeader('Cache-Control', 'no-store')
  response.status(status).json(told)
}
