import type { Day } from '../../domain/day.ts'
import { roles, type Role } from '../../domain/people/role.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Select } from '../kit/select.tsx'
import { HeldRole, roleWords } from './held-role.tsx'
import { UnitField } from './unit-field.tsx'

const t = text.accounts.card.roles

export type UnitChoices = { code: string; name: string; kind: string }[] | null

type Appointment = { id: string; role: Role; unit: string | null; from: Day }
type Props = { person: { id: string; appointments: Appointment[] }; units: UnitChoices; own: boolean }

/** Which roles somebody holds today; to be withdrawn, and one more to be given, unless they are one's own. */
export function RolesCard({ person, units, own }: Props) {
  return (
    <Card className="flex flex-col gap-4">
      <h2 className="text-xl font-semibold">{t.title}</h2>
      {person.appointments.length === 0 ? <p>{text.accounts.noRole}</p> : null}
      <ul className="flex flex-col gap-2">
        {person.appointments.map((held) => (
          <li key={held.id} className="flex flex-wrap items-center justify-between gap-2">
            <span>
              <HeldRole {...held} /> <span className="text-muted">({formatDay(held.from)})</span>
            </span>
            {own ? null : (
              <form method="post" action={paths.accountWithdrawal(person.id, held.id)}>
                <Button tone="quiet" aria-label={t.withdrawOf(roleWords(held))}>
                  {t.withdraw}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {own ? null : <AppointForm personId={person.id} units={units} />}
    </Card>
  )
}

function AppointForm({ personId, units }: { personId: string; units: UnitChoices }) {
  return (
    <form method="post" action={paths.accountAppointments(personId)} className="appoint-form">
      <div>
        <h3 className="font-semibold">{t.appoint}</h3>
        <p className="text-muted">{t.appointText}</p>
      </div>
      <Select
        label={text.accounts.role}
        name="role"
        choices={roles.map((role) => ({ value: role, label: text.accounts.roles[role] }))}
      />
      <UnitField units={units} value="" />
      <p>
        <Button tone="secondary">{t.submit}</Button>
      </p>
    </form>
  )
}
