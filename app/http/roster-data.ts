import { z } from 'zod'
import { dayOf } from '../domain/day.ts'
import { previewGroups, rosterOutcomes, type PreviewGroup } from '../domain/people/roster/roster-preview.ts'
import { isInterrupted, isWorkedOn, mayBeImported, type Upload } from '../domain/people/roster/upload.ts'
import { keptLines } from '../persistence/people/roster/kept-lines.ts'
import { keptRoster, keptRosters, ROSTERS_PER_PAGE } from '../persistence/people/roster/kept-rosters.ts'
import { LINES_PER_PAGE, previewPage } from '../persistence/people/roster/preview-lines.ts'
import { openUploads } from '../persistence/people/roster/uploads.ts'
import { ownRoster } from '../usecases/people/roster/own-roster.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { readQuery } from './form.ts'
import { accepted, found } from './refusal.ts'

const page = z.coerce.number().int().min(1).max(100_000).catch(1).default(1)
const Listed = z.object({ page })
const Shown = z.object({ page, group: z.enum(previewGroups).nullable().catch(null).default(null) })

/** Rosters that were taken over, and those that are still on their way. */
export async function rostersData({ db, actor, now }: PersonWorld, request: Request) {
  const asked = accepted(readQuery(request, Listed))
  const { rosters, total } = await keptRosters(db, actor, asked.page, dayOf(now()))
  const uploads = (await openUploads(db, actor.personId, now())).map((upload) => ({
    ...{ id: upload.id, fileName: upload.fileName, createdAt: upload.createdAt },
    state: isInterrupted(upload, now()) ? ('interrupted' as const) : upload.state,
  }))
  return { rosters, uploads, page: asked.page, pages: Math.ceil(total / ROSTERS_PER_PAGE) }
}

/** A roster on its way: how far the work on it is, or what it would change, a page of one group. */
export async function uploadData(world: PersonWorld, request: Request, id: string | undefined) {
  const upload = found(await ownRoster(world, id ?? ''))
  const now = world.now()
  const working = isWorkedOn(upload) && !isInterrupted(upload, now)
  const { counts } = upload
  const asked = accepted(readQuery(request, Shown))
  const group = asked.group ?? firstGroup(upload)
  const isShown = upload.state === 'previewed'
  const lines = isShown ? await previewPage(world.db, upload.id, group, asked.page) : []
  const pages = counts ? Math.ceil(counts[group] / LINES_PER_PAGE) : 1
  const list = { group, lines, page: asked.page, pages }
  const { digest: _digest, decisions: _decisions, columns, header, ...rest } = upload
  return {
    upload: { ...rest, cells: header?.cells ?? [], columns: columns ?? header?.guess ?? {} },
    ...{ working, interrupted: isInterrupted(upload, now), ready: mayBeImported(upload), list },
  }
}

/** What somebody must look at first: questions, then what is refused, then what changes. */
function firstGroup({ counts }: Upload): PreviewGroup {
  if (!counts) return 'joined'
  if (counts.open > 0) return 'question'
  return (['refused', ...rosterOutcomes] as const).find((group) => counts[group] > 0) ?? 'unchanged'
}

/** A roster that was taken over, with a page of one group of those whom it named. */
export async function keptRosterData(
  { db, actor, now }: PersonWorld,
  request: Request,
  id: string | undefined,
) {
  const today = dayOf(now())
  const roster = found(await keptRoster(db, actor, id ?? '', today))
  const asked = accepted(readQuery(request, Shown))
  const chosen = rosterOutcomes.find((one) => one === asked.group)
  const outcome = chosen ?? rosterOutcomes.find((one) => roster.counts[one] > 0) ?? 'unchanged'
  const lines = await keptLines(db, actor, { id: roster.id, outcome, page: asked.page }, today)
  const pages = Math.ceil(roster.counts[outcome] / LINES_PER_PAGE)
  return { roster, list: { group: outcome, lines, page: asked.page, pages } }
}
