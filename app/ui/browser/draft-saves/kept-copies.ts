/** A text that the server has not acknowledged, as the browser keeps it. */
export type Kept = { writer: string; base: number; text: string; at: number }

const prefix = (action: string): string => `draft ${action} `

/** Keeps a text under the form's address and the window that wrote it; false where the browser will not. */
export function keep(storage: Storage | null, action: string, kept: Kept): boolean {
  try {
    if (!storage) return false
    storage.setItem(prefix(action) + kept.writer, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function forget(storage: Storage | null, action: string, writer: string): void {
  storage?.removeItem(prefix(action) + writer)
}

/** The newest text that an earlier window left. */
export function newestOf(storage: Storage | null, action: string): Kept | null {
  if (!storage) return null
  const found: Kept[] = []
  for (let index = 0; index < storage.length; index += 1) {
    const key = storage.key(index) ?? ''
    if (key.startsWith(prefix(action))) found.push(...parsed(storage.getItem(key)))
  }
  return found.sort((one, other) => other.at - one.at)[0] ?? null
}

function parsed(text: string | null): Kept[] {
  try {
    return [JSON.parse(text ?? '') as Kept]
  } catch {
    return []
  }
}
