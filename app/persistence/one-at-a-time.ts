import pg from 'pg'

type Ask = (...asked: unknown[]) => Promise<unknown>

/**
 * A connection that is asked one statement after the other. Prisma asks for the relations of an `include` side by side, in a
 * transaction too, which has one connection; to queue them is no longer the driver's task (pg 9). Whoever is answered by a
 * callback has the connection to themselves.
 */
export class OneAtATime extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    this.query = inTurn(super.query.bind(this)) as typeof this.query
  }
}

function inTurn(ask: Ask): Ask {
  let last: Promise<void> | null = null
  return (...asked) => {
    if (typeof asked.at(-1) === 'function' || isSubmitted(asked[0])) return ask(...asked)
    const answer = last ? last.then(() => ask(...asked)) : ask(...asked)
    const done = (): void => {
      if (last === over) last = null
    }
    const over: Promise<void> = answer.then(done, done)
    last = over
    return answer
  }
}

/** A query that answers by itself, piece by piece. */
const isSubmitted = (query: unknown): boolean =>
  typeof query === 'object' && query !== null && 'submit' in query && typeof query.submit === 'function'
