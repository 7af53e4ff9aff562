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
import { listCertifications } from '../../persistence/requirements/certifications.ts'
import { openRequirements } from '../../persistence/requirements/open-requirements.ts'
import { unitChoices } from '../../persistence/units/unit-choices.ts'
import { RequirementsPage } from '../../ui/settings/requirements-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { addRequirement } from '../../usecases/requirements/add-requirement.ts'

const line = z.string().default('')
const Form = z.object({ certification: line, unit: line, from: line })

export const meta = () => pageTitle(text.settings.requirements.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, now } = await administrating(context, request)
  const today = dayOf(now())
  const [requirements, certifications, units] = await Promise.all([
    openRequirements(db, today),
    listCertifications(db),
    unitChoices(db, today),
  ])
  return { today, requirements, certifications, units }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  const values = accepted(await readForm(request, Form))
  const outcome = await addRequirement(world, { ...values, duties: [] })
  if (isRefusal(outcome)) return data({ values, refusal: outcome }, { status: statusOf(outcome) })
  return redirect(paths.settingsRequirements(), 303)
}

export default function Requirements() {
  const { today, ...shown } = useLoaderData<typeof loader>()
  const empty = { certification: '', unit: '', from: today }
  const { values, refusal } = useActionData<typeof action>() ?? { values: empty, refusal: null }
  return <RequirementsPage {...shown} values={values} refusal={refusal} />
}
