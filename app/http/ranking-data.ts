import { z } from 'zod'
import { addMonths } from '../domain/day.ts'
import { ordered, ranked, rankOrders } from '../domain/coverage/ranking.ts'
import { isCommuneLevel } from '../domain/units/unit-kind.ts'
import { communeCoverage, unitCoverage, type UnitLine } from '../persistence/coverage/unit-coverage.ts'
import type { CoverageQuestion } from '../domain/coverage/coverage.ts'
import type { Reader } from '../persistence/client.ts'
import { reading, type PersonWorld } from '../usecases/world.ts'
import type { AskedCoverage } from './coverage-question.ts'
import { readQuery } from './form.ts'
import { accepted } from './refusal.ts'

const Asked = z.object({
  which: z.enum(['communes', 'below']).catch('communes'),
  order: z.enum(rankOrders).catch('rate'),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

const PER_PAGE = 100

type Line = UnitLine & { above?: string | null }

/** The units below with their places, a page of them in the order that is asked for, and their rates a month before. */
export async function rankingData(world: PersonWorld, { question, kinds }: AskedCoverage, request: Request) {
  const { which, order, page: wanted } = accepted(readQuery(request, Asked))
  const day = addMonths(question.day, -1)
  const monthAgo = { ...question, day, boundariesOf: question.boundariesOf ?? question.day }
  const [now, before] = await reading(world, (db) =>
    Promise.all([linesOf(db, question, which), linesOf(db, monthAgo, which)]),
  )
  const nested = which === 'communes' && question.unitId === null
  const shown = now.filter(({ kind }) => kinds.length === 0 || !isCommuneLevel(kind) || kinds.includes(kind))
  const was = new Map(before.map(({ id, coverage }) => [id, coverage.rate]))
  const units = ordered(ranked(nested ? shown : shown.map((line) => ({ ...line, above: null })), was), order)
  const pages = Math.max(1, Math.ceil(units.length / PER_PAGE))
  const page = Math.min(wanted, pages)
  const first = (page - 1) * PER_PAGE
  return {
    which,
    order,
    page,
    pages,
    nested,
    total: units.length,
    units: units.slice(first, first + PER_PAGE),
  }
}

async function linesOf(db: Reader, question: CoverageQuestion, which: 'communes' | 'below'): Promise<Line[]> {
  return which === 'communes' ? communeCoverage(db, question) : (await unitCoverage(db, question)).below
}
