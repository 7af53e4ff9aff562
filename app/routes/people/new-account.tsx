import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { unitsToChoose } from '../../http/account-data.ts'
import { readForm } from '../../http/form.ts'
import { administrating } from '../../http/guard.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { dutyNames } from '../../persistence/people/duty-names.ts'
import { CodeSlipPage } from '../../ui/people/code-slip-page.tsx'
import { NewAccountPage } from '../../ui/people/new-account-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { createAccount } from '../../usecases/people/create-account.ts'

const line = z.string().default('')
const Form = z.object({
  staffCode: line,
  name: line,
  phone: line,
  email: line,
  role: line,
  unit: line,
  duty: line,
})
const empty = { ...Form.parse({}), role: 'learner' }

export const meta = () => pageTitle(text.accounts.create.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await administrating(context, request)
  const { publicOrigin: site } = world.settings
  return { site, units: await unitsToChoose(world), duties: await dutyNames(world.db) }
}

/** The code is in this one answer and nowhere else, so the answer is the page itself. */
export async function action({ context, request }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  const values = accepted(await readForm(request, Form))
  const made = await createAccount(world, values)
  if (isRefusal(made)) return data({ values, refusal: made, made: null }, { status: statusOf(made) })
  return data({ values, refusal: null, made }, { status: 201 })
}

export default function NewAccount() {
  const { site, units, duties } = useLoaderData<typeof loader>()
  const { values, refusal, made } = useActionData<typeof action>() ?? {
    values: empty,
    refusal: null,
    made: null,
  }
  if (made) return <CodeSlipPage {...made} name={values.name} site={site} />
  return <NewAccountPage units={units} duties={duties} values={values} refusal={refusal} />
}
