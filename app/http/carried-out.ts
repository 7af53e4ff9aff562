import type { Day } from '../domain/day.ts'
import { isRefusal, type Refusal } from '../domain/refusal.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { previewReorganisation, type Preview } from '../usecases/units/preview-reorganisation.ts'
import { reorganiseUnits } from '../usecases/units/reorganise-units.ts'
import { orderedForm, type Carried, type OrderedForm } from './ordered-reorganisation.ts'

/** Why nothing was carried out, with all that the page needs to be shown again. */
export type Declined = Pick<OrderedForm, 'shown' | 'faults'> & {
  refusal: Refusal | null
  previewed: { on: Day; preview: Preview; carried: Carried } | null
}

/** Carries out what a preview showed; where that is true no longer, answers the preview as it is now. */
export async function carryOutForm(
  world: PersonWorld,
  form: FormData,
): Promise<{ change: string } | Declined> {
  const { shown, order, carried, faults } = await orderedForm(world, form)
  if (!order) return { shown, faults, refusal: null, previewed: null }
  const seen = form.get('seen')
  const outcome = await reorganiseUnits(world, { ...order, seen: typeof seen === 'string' ? seen : '' })
  if (!isRefusal(outcome) && outcome.change !== null) return { change: outcome.change }
  const preview = await previewReorganisation(world, order)
  const refusal = isRefusal(outcome) ? outcome : null
  const previewed = isRefusal(preview) ? null : { on: order.on, preview, carried }
  return { shown, faults, refusal, previewed }
}
