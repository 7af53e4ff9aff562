import type { Texts } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import type { Conflict, Effect } from './saving.ts'

export type Words = Texts['editor']['saving']
export type Told = Extract<Effect, { do: 'tell' }>
type Choice = { label: string; act: () => void }

export type StatusLine = {
  tell: (told: Told, isKept: boolean) => void
  ask: (words: string, choices: readonly Choice[]) => void
}

/** The one line that says how it stands with the saves, and what can be chosen where a person must. */
export function statusLine(form: HTMLFormElement, words: Words, seeBoth: () => void): StatusLine {
  const line = form.querySelector<HTMLElement>('[data-draft-state]') ?? form.appendChild(newLine())
  const say = (text: string, trouble: boolean, ...more: HTMLElement[]): void => {
    line.replaceChildren(text, ...more)
    line.toggleAttribute('data-trouble', trouble)
  }
  const ask = (text: string, choices: readonly Choice[]): void => say(text, true, ...choices.map(buttonOf))
  const conflict = ({ by, at }: Conflict): void =>
    ask(words.conflict.replace('{by}', by).replace('{time}', clock(at)), [
      { label: words.seeBoth, act: seeBoth },
    ])
  let before = ''
  const tell = (told: Told, isKept: boolean): void => {
    // What stands there already is left as it is, with what somebody may be pressing.
    const now = `${told.what} ${String(isKept)}`
    if (now === before && told.what === 'signedOut') return
    before = now
    if (told.what === 'saving') say(words.saving, false)
    else if (told.what === 'saved') say(words.savedAt.replace('{time}', clock(told.at)), false)
    else if (told.what === 'offline') say(isKept ? words.offline : words.offlineUnkept, true)
    else if (told.what === 'refused') say(`${words.refused} ${told.words}`, true)
    else if (told.what === 'conflict') conflict(told.conflict)
    else if (told.what === 'anotherAccount')
      say(isKept ? words.anotherAccount : words.anotherAccountUnkept, true)
    else say(isKept ? words.signedOut : words.signedOutUnkept, true, signIn(words.signIn))
  }
  return { tell, ask }
}

function newLine(): HTMLElement {
  const line = document.createElement('p')
  line.setAttribute('role', 'status')
  return line
}

function buttonOf({ label, act }: Choice): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button button-quiet'
  button.textContent = label
  button.addEventListener('click', act)
  return button
}

function signIn(label: string): HTMLElement {
  const link = document.createElement('a')
  link.href = paths.login(location.pathname)
  link.className = 'button button-quiet'
  link.textContent = label
  return link
}

/** The time in Hanoi, with the day where it is not today. */
export function clock(at: string | number): string {
  const timeZone = 'Asia/Ho_Chi_Minh'
  const dayOf = (instant: Date): string => instant.toLocaleDateString('vi-VN', { timeZone })
  const instant = new Date(at)
  const time = instant.toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit', timeZone })
  return dayOf(instant) === dayOf(new Date()) ? time : `${time}, ${dayOf(instant)}`
}
