import { z } from 'zod'
import type { CertificateState } from '../domain/certificates/state.ts'
import { dayOf, parseDay } from '../domain/day.ts'
import { manages } from '../domain/people/managing.ts'
import { isRefusal, type Outcome } from '../domain/refusal.ts'
import { text } from '../i18n/text.ts'
import { paths } from '../paths.ts'
import type { RegisterQuery, Scope } from '../persistence/certificates/register.ts'
import { pathOfUnit } from '../persistence/people/manageable.ts'
import { certificationId, listCertifications } from '../persistence/requirements/certifications.ts'
import { manageableUnits } from '../persistence/units/manageable-units.ts'
import { unitByCode } from '../persistence/units/unit-by-code.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { readQuery } from './form.ts'
import { accepted } from './refusal.ts'

export const REGISTER_LINES_PER_PAGE = 50

const states = ['valid', 'not-yet-valid', 'expired', 'superseded', 'revoked'] as const

const line = z.string().max(100).catch('').default('')
const Query = z.object({
  ...{ q: line, unit: line, certification: line, from: line, last: line },
  state: z
    .enum(['all', ...states])
    .catch('all')
    .default('all'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
export type AskedRegister = z.infer<typeof Query>

/** Which part of the register an address asks for. */
export function askedRegister(request: Request): AskedRegister {
  return accepted(readQuery(request, Query))
}

export const registerScope = ({ actor, now }: PersonWorld): Scope => ({
  roles: actor.roles,
  today: dayOf(now()),
})

/** The same as a question; refused where it names a unit that whoever asks does not manage, or a day that there is not. */
export async function registerQuery(
  world: PersonWorld,
  asked: AskedRegister,
): Promise<Outcome<{ query: RegisterQuery; words: string[] }>> {
  const unit = await askedUnit(world, asked.unit.trim())
  if (isRefusal(unit)) return unit
  const certification = await askedCertification(world, asked.certification)
  if (isRefusal(certification)) return certification
  const [issuedFrom, issuedLast] = [parseDay(asked.from.trim()), parseDay(asked.last.trim())]
  if (asked.from && !issuedFrom) return { refused: 'invalid-input', field: 'from' }
  if (asked.last && (!issuedLast || (issuedFrom && issuedLast < issuedFrom)))
    return { refused: 'invalid-input', field: 'last' }
  const state: CertificateState | null = asked.state === 'all' ? null : asked.state
  const query = {
    typed: asked.q,
    unitId: unit.id,
    certificationId: certification.id,
    issuedFrom,
    issuedLast,
    state,
  }
  const typed = asked.q.trim() && `“${asked.q.trim()}”`
  const words = [unit.name, certification.name, state && text.certificates.states[state].word, typed]
  return { query, words: words.filter((word): word is string => Boolean(word)) }
}

type Named = { id: string | null; name: string | null }

async function askedUnit({ actor, db, now }: PersonWorld, code: string): Promise<Outcome<Named>> {
  if (!code) return { id: null, name: null }
  const today = dayOf(now())
  const unit = await unitByCode(db, code, today)
  const managed = unit && manages(actor, await pathOfUnit(db, unit.id, today))
  return managed ? { id: unit.id, name: unit.name } : { refused: 'unit-unknown' }
}

async function askedCertification({ db }: PersonWorld, key: string): Promise<Outcome<Named>> {
  if (!key) return { id: null, name: null }
  const id = await certificationId(db, key)
  const known = (await listCertifications(db)).find((one) => one.id === key)
  return id ? { id, name: known?.name ?? key } : { refused: 'certification-unknown' }
}

/** What the form of the register offers. */
export async function registerChoices({ actor, db, now }: PersonWorld) {
  const [units, certifications] = await Promise.all([
    manageableUnits(actor.roles, db, dayOf(now())),
    listCertifications(db),
  ])
  return { units, certifications: certifications.map(({ id: key, name: title }) => ({ key, title })) }
}

/** Where anybody checks a certificate. */
export const checkPagesOf = (id: string) => ({ all: paths.verify(), one: paths.verifyOne(id) })
