import { cast, type CastPerson } from '../../cast/people.ts'

/** Who asks: one of the cast for each role, and the department of another province than all that is asked about. */
export const askers = {
  anyone: null,
  learner: cast.huong,
  trainer: cast.yen,
  leader: cast.phuc,
  department: cast.son,
  elsewhere: cast.ngan,
  administrator: cast.khanh,
} satisfies Record<string, CastPerson | null>

export type Asker = keyof typeof askers
export const everybody = Object.keys(askers) as Asker[]

/**
 * What somebody is answered: the page or a file; the way on after something was done; that what was sent cannot be; the way
 * to sign in; the same as for what does not exist; that this is not asked here.
 */
export type Answer = 'shown' | 'done' | 'declined' | 'login' | 'hidden' | 'no method'
export type Answers = Record<Asker, Answer>

/** Everybody is answered the same. */
export const all = (answer: Answer): Answers =>
  Object.fromEntries(everybody.map((asker) => [asker, answer])) as Answers

/** Whoever is signed in is answered so; anybody else is sent to sign in. */
export const signedIn = (answer: Answer): Answers => ({ ...all(answer), anyone: 'login' })

/** Whoever is signed in is answered otherwise than a visitor. */
export const visitors = (visitor: Answer, others: Answer): Answers => ({ ...all(others), anyone: visitor })

/** These are answered so; to others who are signed in there is nothing here. */
export const only = (answer: Answer, ...these: Asker[]): Answers => ({
  ...signedIn('hidden'),
  ...(Object.fromEntries(these.map((asker) => [asker, answer])) as Partial<Answers>),
})

/** Whoever is signed out everywhere is led to sign in as well, with a cookie that clears the one before. */
export function answerOf(status: number, location: string | undefined, cookies: string[] = []): Answer {
  if (location?.startsWith('/login') && cookies.length === 0) return 'login'
  if (status === 404) return 'hidden'
  if (status === 405) return 'no method'
  if (status < 300) return 'shown'
  return status < 400 ? 'done' : 'declined'
}

/** A line of the table as it would be written for what was seen: for whoever adds a page. */
export function written(answers: Answers): string {
  const [first] = Object.values(answers)
  if (everybody.every((asker) => answers[asker] === first)) return `all('${first ?? ''}')`
  const rest = everybody.slice(1).map((asker) => answers[asker])
  if (answers.anyone === 'login' && rest.every((answer) => answer === rest[0]))
    return `signedIn('${rest[0] ?? ''}')`
  if (rest.every((answer) => answer === rest[0])) return `visitors('${answers.anyone}', '${rest[0] ?? ''}')`
  const special = everybody.slice(1).filter((asker) => answers[asker] !== 'hidden')
  const kinds = new Set(special.map((asker) => answers[asker]))
  if (answers.anyone === 'login' && kinds.size === 1)
    return `only(${[...kinds, ...special].map((word) => `'${word}'`).join(', ')})`
  return JSON.stringify(answers)
}
