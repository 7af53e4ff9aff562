import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { administrating } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { withdrawAppointment } from '../../usecases/people/withdraw-appointment.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  const { id: personId = '', appointment: appointmentId = '' } = params
  accepted(await withdrawAppointment(world, { personId, appointmentId }))
  return redirect(paths.accountOf(personId), 303)
}
