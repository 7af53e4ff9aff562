import type { Day } from '../../domain/day.ts'
import type { Role } from '../../domain/people/role.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { StateBadge, type AccountState } from './accounts-page.tsx'
import { RolesCard, type UnitChoices } from './roles-card.tsx'

const t = text.accounts.card

export type ShownAccount = {
  id: string
  staffCode: string
  fullName: string
  phone: string | null
  email: string | null
  state: AccountState
  codeExpiresAt: Date | null
  secured: boolean
  appointments: { id: string; role: Role; unit: string | null; from: Day }[]
  postings: { duty: string; unit: string; from: Day }[]
}

type Props = {
  person: ShownAccount
  units: UnitChoices
  /** Of whoever looks: nobody changes what they may themselves. */
  own: boolean
  refusal: Refusal | null
}

/** One person: who it is, whether the account is open, which roles. */
export function AccountCardPage({ person, units, own, refusal }: Props) {
  return (
    <Page
      title={<Vietnamese>{person.fullName}</Vietnamese>}
      back={{ to: paths.accounts(), label: text.accounts.back }}
      width="narrow"
    >
      <div className="flex flex-col gap-6">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <Facts person={person} />
        {own ? <p className="text-muted">{t.own}</p> : null}
        <RolesCard person={person} units={units} own={own} />
        {own ? null : <CodeCard person={person} />}
        {own || !person.secured ? null : <SecondStepCard person={person} />}
        {own || person.state === 'none' ? null : <SuspensionCard person={person} />}
      </div>
    </Page>
  )
}

function Facts({ person }: { person: ShownAccount }) {
  const { staffCode, phone, email, postings, state, codeExpiresAt } = person
  const rows = [
    [text.accounts.columns.staffCode, staffCode],
    [t.phone, phone ?? t.none],
    [t.email, email ?? t.none],
  ]
  return (
    <Card>
      <dl className="flex flex-col gap-3">
        <div>
          <dt className="text-sm text-muted">{t.state}</dt>
          <dd className="flex flex-wrap items-center gap-2">
            <StateBadge state={state} />
            {state === 'code' && codeExpiresAt ? t.codeUntil(codeExpiresAt) : null}
          </dd>
        </div>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="font-medium break-words">{value}</dd>
          </div>
        ))}
        <div>
          <dt className="text-sm text-muted">{t.postings}</dt>
          {postings.map(({ duty, unit, from }) => (
            <dd key={`${duty}/${unit}`} className="font-medium">
              <span lang="vi">
                {duty}, {unit}
              </span>{' '}
              <span className="font-normal text-muted">({formatDay(from)})</span>
            </dd>
          ))}
          {postings.length === 0 ? <dd>{t.none}</dd> : null}
        </div>
      </dl>
    </Card>
  )
}

function CodeCard({ person }: { person: ShownAccount }) {
  return (
    <Card className="flex flex-col gap-3">
      <h2 className="text-xl font-semibold">{t.code.title}</h2>
      <p className="text-muted">{person.state === 'none' ? t.code.first : t.code.text}</p>
      <form method="post" action={paths.accountCode(person.id)}>
        <Button tone="secondary">{t.code.submit}</Button>
      </form>
    </Card>
  )
}

function SecondStepCard({ person }: { person: ShownAccount }) {
  const words = text.secondStep.removal
  return (
    <Card className="flex flex-col gap-3">
      <h2 className="text-xl font-semibold">{words.title}</h2>
      <p className="text-muted">{words.text}</p>
      <form method="post" action={paths.accountSecondStepRemoval(person.id)}>
        <Button tone="danger">{words.submit}</Button>
      </form>
    </Card>
  )
}

function SuspensionCard({ person }: { person: ShownAccount }) {
  const suspended = person.state === 'suspended'
  const address = suspended ? paths.accountReinstatement(person.id) : paths.accountSuspension(person.id)
  return (
    <Card className="flex flex-col gap-3">
      <h2 className="text-xl font-semibold">{t.suspension.title}</h2>
      <p className="text-muted">{t.suspension.text}</p>
      <form method="post" action={address}>
        <Button tone={suspended ? 'secondary' : 'danger'}>
          {suspended ? t.suspension.reinstate : t.suspension.submit}
        </Button>
      </form>
    </Card>
  )
}
