import { forget, leftBehind, whatToDoWith, type Kept, type Shown } from './kept-copies.ts'
import { clock, type StatusLine, type Words } from './status-line.ts'

type Key = Pick<Kept, 'owner' | 'action' | 'writer'>
type Page = {
  line: StatusLine
  words: Words
  /** Puts a text into the form; false where the browser does not keep it for this window, too. */
  restore: (text: string) => boolean
  /** Puts back what the server holds. */
  discard: () => void
}

/** Drops what the server holds, and offers the newest of what earlier windows of the account left; says whether it does. */
export function offerKept(storage: Storage | null, key: Key, shown: Shown, page: Page): boolean {
  const { line, words } = page
  const left = leftBehind(storage, key.owner, key.action).filter((kept) => {
    if (whatToDoWith(kept, shown) !== 'drop') return true
    forget(storage, kept)
    return false
  })
  const [kept] = left
  if (!kept) return false
  const told = (sentence: string): string => sentence.replace('{time}', clock(kept.at))
  const leave = (): void => line.ask('', [])
  const use = (): void => {
    if (page.restore(kept.text) && kept.writer !== key.writer) forget(storage, kept)
    const discard = (): void => {
      page.discard()
      leave()
    }
    line.ask(told(words.restored), [{ label: words.discard, act: discard }])
  }
  const drop = (): void => {
    forget(storage, kept)
    leave()
  }
  if (whatToDoWith(kept, shown) === 'restore') use()
  else {
    const choices = [
      { label: words.useFound, act: use },
      { label: words.dropFound, act: drop },
    ]
    line.ask(told(words.found), choices)
  }
  return true
}
