import type { Day } from '../../domain/day.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { SessionsCard, type ShownSession } from './sessions-card.tsx'

const t = text.people.account

type Person = {
  fullName: string
  staffCode: string
  phone: string | null
  email: string | null
  postings: { duty: string; unit: string; from: Day }[]
}

type Props = { person: Person; sessions: ShownSession[]; current: string }

export function AccountPage({ person, sessions, current }: Props) {
  const rows = [
    [t.name, <Vietnamese key="name">{person.fullName}</Vietnamese>],
    [t.staffCode, person.staffCode],
    [t.phone, person.phone ?? t.none],
    [t.email, person.email ?? t.none],
  ] as const
  return (
    <Page title={t.title} width="narrow">
      <Card>
        <dl className="flex flex-col gap-3">
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt className="text-sm text-muted">{label}</dt>
              <dd className="font-medium break-words">{value}</dd>
            </div>
          ))}
          <div>
            <dt className="text-sm text-muted">{t.postings}</dt>
            {person.postings.map(({ duty, unit, from }) => (
              <dd key={`${duty}/${unit}`} className="font-medium">
                <span lang="vi">
                  {duty}, {unit}
                </span>{' '}
                <span className="font-normal text-muted">({formatDay(from)})</span>
              </dd>
            ))}
            {person.postings.length === 0 ? <dd>{t.none}</dd> : null}
          </div>
        </dl>
      </Card>
      <p className="mt-4 text-muted">{t.wrong}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink to={paths.password()} tone="secondary">
          {t.changePassword}
        </ButtonLink>
        <ButtonLink to={paths.ownData()} tone="secondary">
          {text.ownData.link}
        </ButtonLink>
        <form method="post" action={paths.logout()}>
          <Button type="submit" tone="quiet">
            {text.people.signOut}
          </Button>
        </form>
      </div>
      <Card className="mt-6 flex flex-col gap-3">
        <h2 className="text-xl font-semibold">{text.secondStep.title}</h2>
        <p className="text-muted">{text.secondStep.card.text}</p>
        <p>
          <ButtonLink to={paths.secondStep()} tone="secondary">
            {text.secondStep.card.open}
          </ButtonLink>
        </p>
      </Card>
      <SessionsCard sessions={sessions} current={current} />
    </Page>
  )
}
