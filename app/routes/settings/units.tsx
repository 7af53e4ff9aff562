import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { dayOf } from '../../domain/day.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { administrating } from '../../http/guard.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { unitChoices } from '../../persistence/units/unit-choices.ts'
import { UnitsPage } from '../../ui/settings/units-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { addCommune } from '../../usecases/units/add-commune.ts'

const line = z.string().default('')
const Form = z.object({ province: line, kind: line, name: line, code: line, from: line })

/** Since when the communes of today exist. */
const TODAYS_COMMUNES = '2025-07-01'

export const meta = () => pageTitle(text.settings.units.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, now } = await administrating(context, request)
  const units = await unitChoices(db, dayOf(now()))
  const code = new URL(request.url).searchParams.get('added')
  return { units, added: units.find((unit) => unit.code === code)?.name ?? null }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  const values = accepted(await readForm(request, Form))
  const outcome = await addCommune(world, values)
  if (isRefusal(outcome)) return data({ values, refusal: outcome }, { status: statusOf(outcome) })
  return redirect(paths.settingsUnits({ added: outcome.code }), 303)
}

export default function Units() {
  const empty = { province: '', kind: 'commune', name: '', code: '', from: TODAYS_COMMUNES }
  const { values, refusal } = useActionData<typeof action>() ?? { values: empty, refusal: null }
  return <UnitsPage {...useLoaderData<typeof loader>()} values={values} refusal={refusal} />
}
