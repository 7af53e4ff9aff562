/** Checks the code behind the `#` of a certificate's address. Without it the page shows what the server knows. */
import { formatDay } from '../../i18n/format.ts'
import { certificates as en } from '../../i18n/en/certificates.ts'
import { spoken } from '../../i18n/spoken.ts'
import { certificates as vi } from '../../i18n/vi/certificates.ts'
import type { SignedFacts } from '../../domain/certificates/code.ts'
import { checkCode, type PublicKeys } from './code-check.ts'

const t = spoken({ vi: vi.facts, en: en.facts })
const page = document.querySelector<HTMLElement>('[data-certificate]')

function show(selector: string, shown: boolean): void {
  const part = page?.querySelector<HTMLElement>(selector)
  if (part) part.hidden = !shown
}

function fill(facts: SignedFacts): void {
  const words: Record<string, string> = {
    name: facts.name,
    number: facts.number,
    unit: facts.unit || '—',
    certification: facts.certification,
    hours: t.inHours(facts.hours),
    issuedOn: formatDay(facts.issuedOn),
    validUntil: t.untilEnd(facts.validUntil),
  }
  for (const [slot, value] of Object.entries(words)) {
    const place = page?.querySelector(`[data-slot="${slot}"]`)
    if (place) place.textContent = value
  }
}

function check(): void {
  const code = location.hash
  const { certificate = '', keys = '{}' } = page?.dataset ?? {}
  const facts = code.length > 1 ? checkCode(code, certificate, JSON.parse(keys) as PublicKeys) : null
  const refused = code.length > 1 && facts === null
  if (facts) fill(facts)
  show('[data-signature="genuine"]', facts !== null)
  show('[data-signature="altered"]', refused)
  show('[data-online]', !refused)
  show('[data-masked]', facts === null)
}

if (page) {
  check()
  window.addEventListener('hashchange', check)
}
