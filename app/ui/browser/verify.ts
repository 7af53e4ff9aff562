/** Checks the code behind the `#` of a certificate's address. Without it the page shows what the server knows. */
import type { SignedFacts } from '../../domain/certificates/code.ts'
import type { KeyList } from '../../domain/certificates/key-list.ts'
import type { Reading } from '../../domain/certificates/reading.ts'
import { latestKnownDay, termOn } from '../../domain/certificates/term.ts'
import { dayOf } from '../../domain/day.ts'
import { formatDay, lastDay } from '../../i18n/format.ts'
import { paths } from '../../paths.ts'
import { checkCode } from './code-check.ts'
import { keepForOffline } from './keep-for-offline.ts'

/** The id that the address names, whichever page answered for it. */
const id = location.pathname.split('/')[2] ?? ''

async function start(page: HTMLElement): Promise<void> {
  const offline = page.dataset['check'] === 'offline'
  const list = offline ? await keptList() : (JSON.parse(page.dataset['keys'] ?? '') as KeyList)
  const check = () => {
    if (!list) return show(page, 'no-keys')
    const reading = checkCode(location.hash, id, list.keys)
    show(page, verdictOf(reading, offline ? list : null), wordsOf(reading, list))
  }
  check()
  window.addEventListener('hashchange', () => isPlaceInPage() || check())
}

function keptList(): Promise<KeyList | null> {
  return fetch(paths.verifyKeys())
    .then((answer) => (answer.ok ? (answer.json() as Promise<KeyList>) : null))
    .catch(() => null)
}

/** With nobody to ask, a genuine code's own days are all there is to go by. */
function verdictOf(reading: Reading, kept: KeyList | null): string {
  if (reading.reading !== 'genuine' || !kept) return reading.reading
  return termOn(reading.facts, latestKnownDay(dayOf(new Date()), kept.asOf))
}

/** The page's own jump marks (to its content) are no codes. */
function isPlaceInPage(): boolean {
  return location.hash.length > 1 && document.getElementById(location.hash.slice(1)) !== null
}

type Words = Record<string, string>

function wordsOf(reading: Reading, { asOf }: KeyList): Words {
  const signed = 'facts' in reading ? signedWords(reading.facts) : {}
  return { asOf: formatDay(asOf), ...signed }
}

function signedWords({ validUntil, ...facts }: SignedFacts): Words {
  return {
    ...{ name: facts.name, number: facts.number, certification: facts.certification, signedId: facts.id },
    ...{ unit: facts.unit || '—', hours: String(facts.hours), issuedOn: formatDay(facts.issuedOn) },
    ...(validUntil ? { lastDay: lastDay(validUntil) } : {}),
  }
}

/** Puts what the page has to say of a verdict in its place, and hides what the verdict contradicts. */
function show(page: HTMLElement, verdict: string, words: Words = {}): void {
  const template = page.querySelector<HTMLTemplateElement>(`template[data-verdict="${verdict}"]`)
  const place = page.querySelector('[data-verdict-place]')
  if (place) place.textContent = ''
  if (place && template) place.append(filled(template, words))
  for (const part of page.querySelectorAll<HTMLElement>('[data-unless]')) {
    part.hidden = part.dataset['unless']?.split(' ').includes(verdict) ?? false
  }
}

function filled(template: HTMLTemplateElement, words: Words): DocumentFragment {
  const said = template.content.cloneNode(true) as DocumentFragment
  for (const place of said.querySelectorAll<HTMLElement>('[data-slot]')) {
    place.textContent = words[place.dataset['slot'] ?? ''] ?? ''
  }
  said.querySelector(words['lastDay'] ? '[data-if="endless"]' : '[data-if="ends"]')?.remove()
  const signed = said.querySelector<HTMLAnchorElement>('a[data-signed-address]')
  if (signed) signed.href = paths.verifySigned(words['signedId'] ?? '', location.hash.slice(1))
  said.querySelector('[data-retry]')?.addEventListener('click', () => location.reload())
  return said
}

const page = document.querySelector<HTMLElement>('[data-check]')
if (page) void start(page)
keepForOffline()
