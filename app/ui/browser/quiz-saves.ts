export type Words = Record<
  | 'saving'
  | 'savedAt'
  | 'retrying'
  | 'closed'
  | 'refused'
  | 'signedOut'
  | 'left'
  | 'soon'
  | 'answered'
  | 'open'
  | 'full',
  string
>

type Saves = { changed: (form: HTMLFormElement) => void; settled: () => Promise<void> }

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 20_000
/** Handing in does not wait longer than this for a network that is away. */
const PATIENCE_MS = 8_000

/**
 * Sends answers one after the other for each question, the newest only, until each is acknowledged. The sequence number
 * is the time since the attempt began in tenths of a second, so that between two windows the newest choice wins.
 */
export function savesOf(paper: HTMLElement, words: Words): Saves {
  const address = paper.dataset['answers'] ?? ''
  const began = Date.parse(paper.dataset['started'] ?? '') || Date.now()
  const waiting = new Map<HTMLFormElement, URLSearchParams>()
  const running = new Set<HTMLFormElement>()
  const changed = (form: HTMLFormElement): void => {
    waiting.set(form, contents(form, began))
    if (!running.has(form)) void send(form)
  }
  const send = async (form: HTMLFormElement): Promise<void> => {
    running.add(form)
    let wait = FIRST_WAIT_MS
    for (let body = waiting.get(form); body; body = waiting.get(form)) {
      tell(form, words.saving, false)
      const said = await post(address, body)
      if (said === 'again') {
        tell(form, words.retrying, true)
        await pause(wait)
        wait = Math.min(wait * 2, LONGEST_WAIT_MS)
      } else {
        if (waiting.get(form) === body) waiting.delete(form)
        tell(
          form,
          said === 'saved' ? words.savedAt.replace('{time}', clock()) : words[said],
          said !== 'saved',
        )
      }
    }
    running.delete(form)
  }
  const settled = async (): Promise<void> => {
    const until = Date.now() + PATIENCE_MS
    while (waiting.size > 0 && Date.now() < until) await pause(100)
  }
  window.addEventListener('beforeunload', (event) => {
    if (waiting.size > 0) event.preventDefault()
  })
  return { changed, settled }
}

function contents(form: HTMLFormElement, began: number): URLSearchParams {
  const body = new URLSearchParams()
  new FormData(form).forEach((value, name) => body.append(name, value as string))
  const seq = form.querySelector<HTMLInputElement>('input[name=seq]')
  const next = Math.max(Number(seq?.value ?? 0), Math.floor((Date.now() - began) / 100))
  body.set('seq', String(next))
  if (seq) seq.value = String(next + 1)
  return body
}

type Said = 'saved' | 'again' | 'closed' | 'refused' | 'signedOut'

async function post(address: string, body: URLSearchParams): Promise<Said> {
  try {
    const response = await fetch(address, { method: 'POST', body, headers: { Accept: 'application/json' } })
    if (response.redirected) return 'signedOut'
    if (response.ok) return 'saved'
    if (response.status >= 500 || response.status === 429) return 'again'
    const { refused } = (await response.json()) as { refused?: string }
    return refused === 'attempt-closed' ? 'closed' : 'refused'
  } catch {
    return 'again'
  }
}

function tell(form: HTMLFormElement, words: string, trouble: boolean): void {
  const state = form.querySelector<HTMLElement>('[data-state]')
  if (!state) return
  state.textContent = words
  state.toggleAttribute('data-trouble', trouble)
}

function clock(): string {
  return new Date().toLocaleTimeString('vi-VN', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  })
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
