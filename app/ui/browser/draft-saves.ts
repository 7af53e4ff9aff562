/** Saves a draft as it is typed and keeps in the browser what the server has not acknowledged. */
import { fill, savedIn, typedIn } from './draft-saves/form-fields.ts'
import { forget, keep, newestOf } from './draft-saves/kept-copies.ts'
import { postSave } from './draft-saves/post-save.ts'
import { begin, step, type Effect, type Happened } from './draft-saves/saving.ts'
import { clock, statusLine, type Words } from './draft-saves/status-line.ts'

const REST_MS = 1_000
const LONGEST_WAIT_MS = 30_000

function start(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Words
  const stamp = (name: string): HTMLInputElement | null => form.querySelector(`input[name=${name}]`)
  const action = new URL(form.action).pathname
  const storage = ownStorage()
  const writer = stamp('writer')?.defaultValue ?? ''
  let saving = begin(writer, Number(stamp('base')?.defaultValue ?? 0), savedIn(form))
  let timer = 0
  let isKept = true

  const wait = (ms: number): void => {
    clearTimeout(timer)
    timer = window.setTimeout(() => happen({ kind: 'due' }), ms)
  }
  const line = statusLine(form, words, () => happen({ kind: 'keepMine' }))
  const happen = (happened: Happened): void => {
    const next = step(saving, happened)
    saving = next.saving
    for (const effect of next.effects) perform(effect)
  }
  const perform = (effect: Effect): void => {
    if (effect.do === 'keep') {
      isKept = keep(storage, action, { writer, base: effect.base, text: effect.text, at: Date.now() })
    } else if (effect.do === 'forget') forget(storage, action, writer)
    else if (effect.do === 'rest') wait(REST_MS)
    else if (effect.do === 'retry') wait(Math.min(REST_MS * 2 ** effect.failures, LONGEST_WAIT_MS))
    else if (effect.do === 'tell') line.tell(effect, isKept)
    else {
      const { seq } = effect.save
      void postSave(`${action}.json`, writer, effect.save, effect.leaving).then((reply) =>
        happen({ kind: 'answered', seq, reply }),
      )
    }
  }
  const look = (): void => happen({ kind: 'typed', text: typedIn(form) })

  form.addEventListener('input', look)
  form.addEventListener('change', look)
  form.addEventListener('focusout', () => saving.typed !== saving.acknowledged && happen({ kind: 'due' }))
  // The button sends the same fields as a save of this window, newer than all before it.
  form.addEventListener('submit', () => {
    const seq = stamp('seq')
    const base = stamp('base')
    if (seq) seq.value = String(Math.max(saving.seq, saving.base) + 1)
    if (base) base.value = String(saving.base)
  })
  document.addEventListener('visibilitychange', () => document.hidden && happen({ kind: 'leaving' }))
  window.addEventListener('online', () => happen({ kind: 'due' }))
  window.addEventListener('beforeunload', (event) => {
    if (!isKept && saving.typed !== saving.acknowledged) event.preventDefault()
  })

  const kept = newestOf(storage, action)
  const drop = (): void => {
    if (kept) forget(storage, action, kept.writer)
  }
  if (kept?.text === saving.acknowledged) drop()
  else if (kept) {
    const use = (): void => {
      fill(form, kept.text)
      look()
      if (kept.writer !== writer) drop()
    }
    if (kept.base === saving.base) {
      use()
      line.ask(words.restored.replace('{time}', clock(kept.at)), [
        { label: words.discard, act: () => fill(form, saving.acknowledged ?? savedIn(form)) },
      ])
    } else {
      line.ask(words.found.replace('{time}', clock(kept.at)), [
        { label: words.useFound, act: use },
        {
          label: words.dropFound,
          act: () => {
            drop()
            line.ask('', [])
          },
        },
      ])
    }
  }
  look()
}

/** A browser may refuse to keep anything. */
function ownStorage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft-save]')) start(form)
