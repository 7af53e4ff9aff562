import { fill, savedIn, setStamp, stampOf, typedIn } from './form-fields.ts'
import { forget, keep, ownStorage } from './kept-copies.ts'
import { offerKept } from './offer-kept.ts'
import { postSave } from './post-save.ts'
import { saveBeforeSigningOut } from './save-before-signing-out.ts'
import { begin, nextSeq, step, type Effect, type Happened } from './saving.ts'
import { statusLine, type Words } from './status-line.ts'
import { isOwnTab } from './tab-owner.ts'

const REST_MS = 1_000
const LONGEST_WAIT_MS = 30_000

/** Saves a form's text as it is typed, and keeps in the browser what the server has not acknowledged. */
export function saveAsTyped(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Words
  const storage = ownStorage()
  const [owner, writer] = [stampOf(form, 'owner'), stampOf(form, 'writer')]
  const key = { owner, action: new URL(form.action).pathname, writer }
  const from = { address: `${key.action}.json`, owner, writer }
  let saving = begin(writer, Number(stampOf(form, 'base')), savedIn(form))
  let timer = 0
  let isKept = true

  const wait = (ms: number): void => {
    clearTimeout(timer)
    timer = window.setTimeout(() => happen({ kind: 'due' }), ms)
  }
  const keepNow = (text: string, base: number, seq: number | null): void => {
    isKept = keep(storage, { ...key, base, seq, text, at: Date.now() })
  }
  /** The form itself goes, newer than all before it, and the answer is a page with both texts. */
  const seeBoth = (): void => {
    const seq = nextSeq(saving)
    setStamp(form, 'seq', seq)
    setStamp(form, 'base', saving.base)
    keepNow(saving.typed, saving.base, seq)
    form.submit()
  }
  const line = statusLine(form, words, seeBoth)
  const happen = (happened: Happened): void => {
    const next = step(saving, happened)
    saving = next.saving
    for (const effect of next.effects) perform(effect)
  }
  const perform = (effect: Effect): void => {
    if (effect.do === 'keep') keepNow(effect.text, effect.base, effect.seq)
    else if (effect.do === 'forget') forget(storage, key)
    else if (effect.do === 'rest') wait(REST_MS)
    else if (effect.do === 'retry') wait(Math.min(REST_MS * 2 ** effect.failures, LONGEST_WAIT_MS))
    else if (effect.do === 'tell') line.tell(effect, isKept)
    else {
      const { seq } = effect.save
      void postSave(from, effect.save, effect.leaving).then((reply) => {
        happen({ kind: 'answered', seq, reply })
        form.dispatchEvent(new Event('draft-answered'))
      })
    }
  }
  const isUnsaved = (): boolean => saving.typed !== saving.acknowledged
  let isFilling = false
  const look = (): void => {
    if (!isFilling) happen({ kind: 'typed', text: typedIn(form) })
  }
  const put = (text: string): void => {
    isFilling = true
    fill(form, text)
    isFilling = false
  }

  form.addEventListener('input', look)
  form.addEventListener('change', look)
  form.addEventListener('focusout', () => isUnsaved() && happen({ kind: 'due' }))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (saving.state === 'conflict') seeBoth()
    else happen({ kind: 'pressed' })
  })
  document.addEventListener('visibilitychange', () => happen({ kind: document.hidden ? 'leaving' : 'due' }))
  window.addEventListener('online', () => happen({ kind: 'due' }))
  window.addEventListener('beforeunload', (event) => {
    if (!isKept && isUnsaved()) event.preventDefault()
  })
  saveBeforeSigningOut(form, {
    canBeSaved: () => isUnsaved() && saving.state !== 'conflict' && saving.state !== 'restored',
    save: () => happen({ kind: 'pressed' }),
    isSettled: () => saving.sent.length === 0,
  })

  const shown = { base: saving.base, last: form.dataset['last'] ?? null, text: savedIn(form) }
  if (!isOwnTab(owner)) put(shown.text)
  const restore = (text: string): boolean => {
    put(text)
    happen({ kind: 'restored', text: typedIn(form) })
    return isKept
  }
  const discard = (): void => {
    put(shown.text)
    look()
  }
  if (!offerKept(storage, key, shown, { line, words, restore, discard })) look()
}
