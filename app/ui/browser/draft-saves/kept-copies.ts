/** A text that the server has not acknowledged, as the browser keeps it. */
export type Kept = {
  /** The account that wrote it: nobody else who uses this browser gets to see it. */
  owner: string
  /** The address of the form. */
  action: string
  writer: string
  base: number
  /** The save that carried just this text; null: none has. */
  seq: number | null
  text: string
  at: number
}

const prefix = (owner: string, action = ''): string => `draft ${owner} ${action && `${action} `}`
const nameOf = ({ owner, action, writer }: Key): string => prefix(owner, action) + writer

type Key = Pick<Kept, 'owner' | 'action' | 'writer'>

/** Keeps a text under its account, the form's address and the window that wrote it; false where the browser will not. */
export function keep(storage: Storage | null, kept: Kept): boolean {
  try {
    if (!storage) return false
    storage.setItem(nameOf(kept), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function forget(storage: Storage | null, key: Key): void {
  storage?.removeItem(nameOf(key))
}

/** What earlier windows of an account left, newest first: of one form, or of all. */
export function leftBehind(storage: Storage | null, owner: string, action?: string): Kept[] {
  if (!storage) return []
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  return names
    .filter((name) => name.startsWith(prefix(owner, action)))
    .flatMap((name) => parsed(storage.getItem(name)))
    .sort((one, other) => other.at - one.at)
}

function parsed(text: string | null): Kept[] {
  try {
    return [JSON.parse(text ?? '') as Kept]
  } catch {
    return []
  }
}

/** What a page shows: the text of which save, and the window that this came from. */
export type Shown = { base: number; last: string | null; text: string }

/**
 * What is to be done with a text that an earlier window left. It is dropped once the server holds it, which the browser may
 * never have heard. It is restored where nobody else wrote since; otherwise a person is asked.
 */
export function whatToDoWith(kept: Kept, { base, last, text }: Shown): 'drop' | 'restore' | 'ask' {
  if (kept.text === text) return 'drop'
  if (kept.writer === last) return kept.seq !== null && kept.seq <= base ? 'drop' : 'restore'
  return kept.base === base ? 'restore' : 'ask'
}

/** A browser may refuse to keep anything. */
export function ownStorage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
