import { dayOf } from '../domain/day.ts'
import { mayRequire } from '../domain/requirements/requiring.ts'
import { text } from '../i18n/text.ts'
import { pathOfUnit } from '../persistence/people/manageable.ts'
import { unitInSight } from '../persistence/units/overseen.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { aimOn } from './aim-data.ts'
import { NATION } from './coverage-question.ts'
import { refusalResponse } from './refusal.ts'

/** The unit whose target is asked for, and the target; to whoever may not set it there is nothing here. */
export async function targetToSet(world: PersonWorld, code: string) {
  const { actor, db, now } = world
  const today = dayOf(now())
  const unit = code === NATION ? null : await unitInSight(actor.roles, db, { code, day: today }, today)
  const path = unit ? await pathOfUnit(db, unit.id, today) : []
  if ((code !== NATION && !unit) || !mayRequire(actor, path)) throw refusalResponse({ refused: 'not-found' })
  const { aim } = await aimOn(db, unit?.id ?? null, { day: today, today })
  return {
    unit: unit
      ? { id: unit.id, code: unit.code, name: unit.name }
      : { id: null, code, name: text.coverage.nation },
    values: { percent: String(aim.percent), by: aim.by as string },
    aim,
  }
}
