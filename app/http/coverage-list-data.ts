import { askedPeople } from '../persistence/coverage/selected-people.ts'
import { requiredCertifications } from '../persistence/coverage/unit-coverage.ts'
import { dutyChoices } from '../persistence/people/duty-names.ts'
import { unitsBelow } from '../persistence/units/units-below.ts'
import { reading, type PersonWorld } from '../usecases/world.ts'
import { askedList, pageOf } from './coverage-list.ts'

/** What the page of a list shows; where there is none to show, why. */
export async function coverageListData(world: PersonWorld, request: Request, code: string) {
  const asked = await askedList(world, request, code)
  const certifications = await requiredCertifications(world.db)
  if ('refusal' in asked) return { refusal: asked.refusal, asked, certifications }
  const { question, on, selection, listing, ...shown } = asked
  const all = await reading(world, (db) => askedPeople(db, selection))
  return {
    refusal: null,
    asked: { ...shown, on, listing, until: selection.until },
    choices: {
      certifications,
      units: await unitsBelow(world.db, question.unitId, on),
      duties: await dutyChoices(world.db),
    },
    list: pageOf(all, listing, request),
  }
}
