import type { Refusal } from '../domain/refusal.ts'
import { refusalWords } from '../i18n/refusal-words.ts'

/**
 * What is asked for as a file has no page on which a refusal is told: whoever opens its address reads there, as plain text,
 * what is wrong with it and what to do. What is refused because it is not there stays as it is.
 */
export async function inPlainWords<T>(asked: Promise<T>): Promise<T> {
  return asked.catch(async (thrown: unknown) => {
    if (!(thrown instanceof Response) || thrown.status !== 400) throw thrown
    const { title, advice } = refusalWords((await thrown.json()) as Refusal)
    const headers = { 'Content-Type': 'text/plain; charset=utf-8' }
    throw new Response(`${title}\n${advice}\n`, { status: 400, headers })
  })
}
