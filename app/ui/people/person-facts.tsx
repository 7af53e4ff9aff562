import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { FactList } from '../certificates/fact-list.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import type { ShownAccount } from './account-card-page.tsx'
import { StateBadge } from './accounts-page.tsx'
import { HeldRole } from './held-role.tsx'

const t = text.staff

export type May = { edit: boolean; administer: boolean }

/** How somebody is reached, whether they can sign in, and what they may. */
export function PersonFacts({ card, may }: { card: ShownAccount; may: May }) {
  const { id, staffCode, phone, email, state, codeExpiresAt, appointments } = card
  const facts = [
    { label: t.columns.staffCode, value: staffCode },
    { label: t.columns.phone, value: phone ?? t.person.none },
    { label: t.columns.email, value: email ?? t.person.none },
    {
      label: t.columns.account,
      value: (
        <>
          <StateBadge state={state} />{' '}
          {state === 'code' && codeExpiresAt ? text.accounts.card.codeUntil(codeExpiresAt) : null}
        </>
      ),
    },
    {
      label: t.person.roles,
      value: (
        <ul>
          {appointments.map((held) => (
            <li key={held.id}>
              <HeldRole {...held} />
            </li>
          ))}
          {appointments.length === 0 ? <li>{t.person.noRole}</li> : null}
        </ul>
      ),
    },
  ]
  return (
    <section className="stack">
      <h2>{t.person.contact}</h2>
      <Card className="flex flex-col gap-5">
        <FactList facts={facts} />
        <p className="flex flex-wrap gap-3">
          {may.edit ? (
            <>
              <ButtonLink tone="secondary" to={paths.personDetails(id)}>
                {t.person.edit}
              </ButtonLink>
              <ButtonLink tone="secondary" to={paths.personCode(id)}>
                {t.person.code}
              </ButtonLink>
            </>
          ) : null}
          {may.administer ? (
            <ButtonLink tone="quiet" to={paths.accountOf(id)}>
              {t.person.accountPage}
            </ButtonLink>
          ) : null}
        </p>
      </Card>
    </section>
  )
}
