import type { Db } from './client.ts'

/** Enough for a statement to be worth its way, few enough for nobody to wait long for the others' answers. */
const MOST_TOGETHER = 64

type Waiting<Q, A> = { question: Q; resolve: (answer: A) => void; reject: (reason: unknown) => void }
type Desk<Q, A> = { waiting: Waiting<Q, A>[]; busy: boolean }

/**
 * Makes one statement of what many people ask at the same moment: whatever comes while the database is answering waits
 * and is asked together, next. With one person at a time nothing waits. Every question is put after it came, so its
 * answer is as fresh as if it were asked alone; one that fails does so alone.
 * @param ask answers so many questions, in their order
 */
export function gathered<Q, A>(
  ask: (db: Db, questions: Q[]) => Promise<A[]>,
): (db: Db, question: Q) => Promise<A> {
  const desks = new WeakMap<Db, Desk<Q, A>>()
  return (db, question) =>
    new Promise((resolve, reject) => {
      const desk = desks.get(db) ?? { waiting: [], busy: false }
      desks.set(db, desk)
      desk.waiting.push({ question, resolve, reject })
      if (desk.busy) return
      desk.busy = true
      // What arrived together is read from the sockets one after another, before this.
      setImmediate(() => void answerAll(desk, (questions) => ask(db, questions)))
    })
}

async function answerAll<Q, A>(desk: Desk<Q, A>, ask: (questions: Q[]) => Promise<A[]>): Promise<void> {
  while (desk.waiting.length > 0) await answer(desk.waiting.splice(0, MOST_TOGETHER), ask)
  desk.busy = false
}

async function answer<Q, A>(together: Waiting<Q, A>[], ask: (questions: Q[]) => Promise<A[]>): Promise<void> {
  try {
    const answers = await ask(together.map(({ question }) => question))
    if (answers.length !== together.length) throw new RangeError('an answer for each question is needed')
    together.forEach(({ resolve }, index) => resolve(answers[index] as A))
  } catch (error) {
    const [only, ...others] = together
    if (others.length === 0) return only?.reject(error)
    // Nobody's question may be refused for what is wrong with another's.
    await Promise.all(together.map((one) => answer([one], ask)))
  }
}
