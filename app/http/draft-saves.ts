import { data, redirect } from '@remix-run/node'
import { isRefusal, type Outcome, type Refusal } from '../domain/refusal.ts'
import { refusalWords } from '../i18n/refusal-words.ts'
import { savePiece, type PieceConflict } from '../usecases/drafts/save-piece.ts'
import type { PersonWorld } from '../usecases/world.ts'
import type { SentPiece } from './draft-form.ts'
import { accepted, statusOf } from './refusal.ts'
import { sentFields, type SentField } from './teaching.ts'

/** What was written and not saved, with the reason: the page shows it again. */
export type Unsaved = { sent: SentField[] } & (
  { refusal: Refusal; conflict?: undefined } | (PieceConflict & { refusal?: undefined })
)

/** Saves a piece that a plain form sent: back to where it was written, or the same text with what stands against it. */
export async function saveByForm(
  world: PersonWorld,
  request: Request,
  read: (request: Request) => Promise<Outcome<SentPiece>>,
  { courseId, address }: { courseId: string; address: string },
) {
  const sent = await sentFields(request)
  const form = await read(request)
  if (isRefusal(form)) return data<Unsaved>({ sent, refusal: form }, statusOf(form))
  const outcome = accepted(await savePiece(world, courseId, form.piece, form.sent))
  if ('conflict' in outcome) return data<Unsaved>({ sent, ...outcome }, 409)
  return redirect(address, 303)
}

/** Saves a piece that the script sent, and says what is saved now. */
export async function saveByScript(
  world: PersonWorld,
  courseId: string,
  form: Outcome<SentPiece>,
): Promise<Response> {
  if (isRefusal(form)) return Response.json({ ...form, ...refusalWords(form) }, { status: statusOf(form) })
  const outcome = accepted(await savePiece(world, courseId, form.piece, form.sent))
  if ('conflict' in outcome) return Response.json(outcome, { status: 409 })
  return Response.json(outcome.saved)
}
