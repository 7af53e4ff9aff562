import { dayOf } from '../domain/day.ts'
import { codeRefusal } from '../domain/people/code-rules.ts'
import { codeBearer } from '../persistence/people/code-bearers.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { refusalResponse } from './refusal.ts'

/** Somebody to whom whoever acts may give a new first-login code; to others there is no such page. */
export async function codeData({ actor, db, now }: PersonWorld, personId: string | undefined) {
  const bearer = await codeBearer(db, personId ?? '', dayOf(now()))
  const refusal = bearer ? codeRefusal(actor, bearer) : ({ refused: 'not-found' } as const)
  if (refusal || !bearer) throw refusalResponse(refusal ?? { refused: 'not-found' })
  const { id, fullName, staffCode, state } = bearer
  return { id, fullName, staffCode, state }
}
