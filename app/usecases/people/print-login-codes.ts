import { unitWithParent } from '../../domain/certificates/unit-name.ts'
import { dayOf } from '../../domain/day.ts'
import { grouped } from '../../domain/grouped.ts'
import { codeNeed, printingCodes } from '../../domain/people/code-need.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { drawCodeSheets, type CodeSheet } from '../../pdf/code-sheets.ts'
import { issuerOf } from '../../persistence/certificates/issuer.ts'
import type { Reader } from '../../persistence/client.ts'
import { lockAdministrators } from '../../persistence/people/administrators.ts'
import { handOutCodes } from '../../persistence/people/codes/hand-out.ts'
import {
  peopleInPost,
  unitsInReach,
  type PersonInPost,
  type ReachedUnit,
} from '../../persistence/people/codes/in-post.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudits } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { newLoginCode } from './login-code.ts'

/** So many take some ten seconds of a core. */
export const MOST_CODES = 2_000

export type CodesToPrint = {
  /** Official codes of units: those below them are meant too. */
  units: string[]
  /** Also for those who hold a code that still opens; theirs is made worthless. */
  renew: boolean
  pages: SignInPages
}

/** Address of the page to sign in on, and of the same with login and code behind its `#`. */
export type SignInPages = { login: string; filledIn: (login: string, code: string) => string }

export type PrintedCodes = { bytes: Uint8Array<ArrayBuffer>; people: number }

type Made = PersonInPost & { code: string; codeHash: string; codeExpiresAt: Date }

/**
 * First-login codes for everybody in post who cannot sign in yet, as slips on paper. The codes are in this answer and
 * nowhere else. For whoever acts in all of the units; one that is somebody else's leaves everything as it was.
 */
export async function printLoginCodes(world: World, input: CodesToPrint): Promise<Outcome<PrintedCodes>> {
  const asked = await whoNeedsCodes(world, input)
  if (isRefusal(asked)) return asked
  const made: Made[] = []
  for (const person of asked.people) {
    const { code, secret } = await newLoginCode(world)
    made.push({ ...person, code, ...secret })
  }
  const given = await handOut(world, input, asked.units, made)
  if (given.length === 0) return { refused: 'nobody-needs-code' }
  return { bytes: await draw(world, given, input.pages), people: given.length }
}

/** Whom codes would be printed for, or why they would not. */
export async function whoNeedsCodes(
  { actor, db, now }: Pick<World, 'actor' | 'now'> & { db: Reader },
  { units: codes, renew }: Pick<CodesToPrint, 'units' | 'renew'>,
): Promise<Outcome<{ units: ReachedUnit[]; people: PersonInPost[] }>> {
  if (codes.length === 0) return { refused: 'invalid-input', field: 'commune' }
  const today = dayOf(now())
  const units = await unitsInReach(printingCodes(actor), db, codes, today)
  if (!units) return { refused: 'not-found' }
  const inPost = await peopleInPost(
    db,
    units.map(({ id }) => id),
    today,
  )
  const people = inPost.filter((person) => {
    const need = codeNeed(actor, person, now())
    return need !== null && (renew || need !== 'code-waiting')
  })
  if (people.length === 0) return { refused: 'nobody-needs-code' }
  if (people.length > MOST_CODES)
    return { refused: 'too-many-people', people: people.length, most: MOST_CODES }
  return { units, people }
}

/** Decided again, under the lock of those who change roles: whoever needs none any more gets no slip. */
function handOut(world: World, input: CodesToPrint, units: ReachedUnit[], made: Made[]): Promise<Made[]> {
  return inTransaction(world.db, async (tx) => {
    await lockAdministrators(tx)
    const asked = await whoNeedsCodes({ ...world, db: tx }, input)
    const needing = new Set(isRefusal(asked) ? [] : asked.people.map(({ personId }) => personId))
    const codes = made.filter(({ personId }) => needing.has(personId))
    const taken = await handOutCodes(tx, codes, { renew: input.renew, now: world.now() })
    const given = codes.filter(({ personId }) => taken.has(personId))
    const [only] = units.length === 1 ? units : []
    const subject = only ? { subject: { kind: 'unit' as const, id: only.id } } : {}
    const details = { people: given.length, units: units.length }
    if (given.length === 0) return given
    await recordAudits(world, tx, [
      { action: 'codes.printed', ...subject, details },
      ...given.map(({ personId: id }) => ({
        ...{ action: 'account.reset' as const, subject: { kind: 'person' as const, id } },
      })),
    ])
    return given
  })
}

async function draw({ db, now, settings }: World, given: Made[], pages: SignInPages) {
  const { publicOrigin, demo = false } = settings
  const issuer = (await issuerOf(db)) ?? { parentBody: '', body: '' }
  const sheets = [...grouped(given, ({ unit }) => unit.code).values()].map((people): CodeSheet => {
    const { name = '', parent = null } = people[0]?.unit ?? {}
    return { unit: unitWithParent(name, parent) ?? name, slips: people.map(slipOf) }
  })
  const validUntil = given[0]?.codeExpiresAt ?? now()
  const times = { printedAt: now(), printedOn: dayOf(now()), validUntil }
  return drawCodeSheets({ ...times, loginAddress: publicOrigin + pages.login, issuer, demo, sheets })

  function slipOf({ fullName: name, staffCode: login, code }: Made) {
    return { name, login, code, signedAddress: publicOrigin + pages.filledIn(login, code) }
  }
}
