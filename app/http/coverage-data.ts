import { createHash } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/node'
import type { Coverage, Tally } from '../domain/coverage/counts.ts'
import type { HeldRole } from '../domain/people/actor.ts'
import { coverage } from '../i18n/vi/coverage.ts'
import { communeCoverage, unitCoverage, type UnitLine } from '../persistence/coverage/unit-coverage.ts'
import { bearerOf, type TokenBearer } from '../usecases/reports/access-tokens.ts'
import { reading, type PersonWorld, type World } from '../usecases/world.ts'
import type { AskedCoverage } from './coverage-question.ts'
import { problemResponse } from './problem.ts'
import type { ReportAsked } from './report-question.ts'

/** The shape of the answer; a field that changes its meaning makes another version. */
export const DATA_VERSION = 1

export type Bearer = Pick<TokenBearer, 'tokenId' | 'reach'> & { world: PersonWorld }

/** The guard of what other systems read: who asks, by the token that came with the request and by nothing else. */
export async function bearing({ world }: AppLoadContext, request: Request): Promise<Bearer> {
  const [, token = ''] = /^Bearer ([^\s]+)$/iu.exec(request.headers.get('Authorization') ?? '') ?? []
  const bearer = await bearerOf(world, token)
  if (!bearer) throw problemResponse('token-needed')
  const { tokenId, roles, reach } = bearer
  return { tokenId, reach, world: { ...world, actor: readerOf(roles) } }
}

/** A token reads as a department of its unit would, and is nobody. */
function readerOf(roles: HeldRole[]): PersonWorld['actor'] {
  const nobody = { personId: '', accountId: '', sessionId: '', fullName: '' }
  return { kind: 'person', ...nobody, restricted: true, enrolling: false, informed: true, roles }
}

const counted = ({ required, trained, inGrace, waived, rate }: Coverage) => ({
  ...{ required, trained, inGrace, waived, rate },
})

const byGroup = (counts: Tally) => ({
  ...{ certified: counts.certified, renewalDue: counts['renewal-due'], inGrace: counts['in-grace'] },
  ...{ inProgress: counts['in-progress'], assigned: counts.assigned, expired: counts.expired },
  waived: counts.waived,
})

const lineOf = ({ code, name, kind, coverage }: UnitLine) => ({ code, name, kind, ...counted(coverage) })

/** The numbers of a unit for another system: counts by unit, nothing about anybody. */
export async function coverageData(world: World, { asked, period, report }: ReportAsked) {
  const { question, days } = report
  const { counts, coverage: whole, below } = await reading(world, (db) => unitCoverage(db, question))
  const communes = await reading(world, (db) => communeCoverage(db, question))
  return {
    version: DATA_VERSION,
    unit: unitOf(asked),
    ...{ on: asked.on, period, provisional: days.running, knownOn: asked.known },
    certification: asked.certification,
    ...counted(whole),
    groups: byGroup(counts),
    below: inOrder(below).map(lineOf),
    communes: inOrder(communes).map((line) => ({ ...lineOf(line), parent: line.above })),
  }
}

const unitOf = ({ unit: { id, code, name, kind } }: AskedCoverage) => ({
  ...{ code, name: id === null ? coverage.nation : name, kind },
})

/** In the order of their codes, so that the same numbers are the same bytes. */
const inOrder = <T extends { code: string }>(lines: readonly T[]): T[] =>
  [...lines].sort((a, b) => (a.code < b.code ? -1 : 1))

/** The answer with its tag, or that nothing has changed since the tag that came. */
export function dataResponse(request: Request, content: object): Response {
  const body = JSON.stringify(content)
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const headers = {
    ETag: tag,
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json; charset=utf-8',
  }
  const known = (request.headers.get('If-None-Match') ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//u, ''))
  if (known.includes(tag) || known.includes('*')) return new Response(null, { status: 304, headers })
  return new Response(body, { headers })
}
