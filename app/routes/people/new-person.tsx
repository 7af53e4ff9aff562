import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { dayOf } from '../../domain/day.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { dutyNames } from '../../persistence/people/duty-names.ts'
import { manageableUnits } from '../../persistence/units/manageable-units.ts'
import { CodeSlipPage } from '../../ui/people/code-slip-page.tsx'
import { NewPersonPage } from '../../ui/people/new-person-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { addPerson } from '../../usecases/people/add-person.ts'

const line = z.string().default('')
const person = { staffCode: line, name: line, phone: line, email: line }
const Form = z.object({ ...person, unit: line, duty: line, from: line, last: line })

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.staff.create.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, db, now, settings } = await managing(context, request)
  const today = dayOf(now())
  const units = await manageableUnits(actor.roles, db, today)
  return { site: settings.publicOrigin, units, duties: await dutyNames(db), today }
}

/** The code is in this one answer and nowhere else, so the answer is the page itself. */
export async function action({ context, request }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const values = accepted(await readForm(request, Form))
  const made = await addPerson(world, values)
  if (isRefusal(made)) return data({ values, refusal: made, made: null }, { status: statusOf(made) })
  return data({ values, refusal: null, made }, { status: 201 })
}

export default function NewPerson() {
  const { site, today, ...choices } = useLoaderData<typeof loader>()
  const { values, refusal, made } = useActionData<typeof action>() ?? {
    ...{ values: { ...Form.parse({}), from: today }, refusal: null, made: null },
  }
  if (!made) return <NewPersonPage {...choices} values={values} refusal={refusal} />
  const { personId, ...slip } = made
  const next = [
    { to: paths.person(personId), label: text.staff.create.open },
    { to: paths.newPerson(), label: text.staff.create.another },
  ]
  return <CodeSlipPage {...slip} name={values.name} site={site} next={next} />
}
