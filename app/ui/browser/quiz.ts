import { savesOf, type Words } from './quiz-saves.ts'

/** Saves each choice as it is made, counts what is answered, tells the time that is left. */
function start(paper: HTMLElement): void {
  const words = JSON.parse(paper.dataset['words'] ?? '{}') as Words
  const forms = [...paper.querySelectorAll<HTMLFormElement>('.quiz-question')]
  const saves = savesOf(paper, words)
  paper.dataset['saves'] = ''
  for (const form of forms) {
    form.addEventListener('change', () => {
      saves.changed(form)
      count(paper, forms, words)
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      saves.changed(form)
    })
  }
  // Browsers bring choices back on reload and on "back": what one sees is what is saved.
  for (const form of forms) if (!sameAsSaved(form)) saves.changed(form)
  count(paper, forms, words)
  tellTime(paper, words)
  handInLast(paper, saves.settled)
}

function sameAsSaved(form: HTMLFormElement): boolean {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name=answer]')]
  return boxes.every((box) => box.checked === box.defaultChecked)
}

function count(paper: HTMLElement, forms: HTMLFormElement[], words: Words): void {
  let done = 0
  for (const form of forms) {
    const answered = form.querySelector('input[name=answer]:checked') !== null
    const question = form.querySelector<HTMLInputElement>('input[name=question]')?.value ?? ''
    paper.querySelector(`[data-question="${question}"]`)?.toggleAttribute('data-done', answered)
    if (answered) done += 1
  }
  const left = forms.length - done
  write(paper, '[data-answered]', fill(words.answered, { count: done, all: forms.length }))
  write(paper, '[data-open]', left === 0 ? words.full : fill(words.open, { count: left }))
}

const MINUTE_MS = 60_000

/** Counts by the server's clock. At the end the page is asked for again: by then what was saved has been graded. */
function tellTime(paper: HTMLElement, words: Words): void {
  const given = Number(paper.dataset['leftMs'] ?? NaN)
  if (Number.isNaN(given)) return
  const tell = (): void => {
    const left = given - performance.now()
    if (left <= -1_000) return location.reload()
    const minutes = Math.floor(left / MINUTE_MS)
    write(paper, '[data-left]', minutes > 0 ? fill(words.left, { minutes }) : words.soon)
    setTimeout(tell, left > MINUTE_MS ? (left % MINUTE_MS) + 50 : 1_000)
  }
  tell()
}

/** Handing in waits for what is still on its way. */
function handInLast(paper: HTMLElement, settled: () => Promise<void>): void {
  const form = paper.querySelector<HTMLFormElement>('.quiz-finish form')
  form?.addEventListener('submit', (event) => {
    event.preventDefault()
    void settled().then(() => form.submit())
  })
}

function write(paper: HTMLElement, where: string, words: string): void {
  const place = paper.querySelector(where)
  if (place && place.textContent !== words) place.textContent = words
}

function fill(words: string, values: Record<string, number>): string {
  return words.replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''))
}

const paper = document.querySelector<HTMLElement>('.quiz-paper')
if (paper) start(paper)
