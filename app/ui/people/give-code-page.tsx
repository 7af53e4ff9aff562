import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { StateBadge, type AccountState } from './accounts-page.tsx'

const t = text.accounts.giveCode

type Props = {
  person: { id: string; fullName: string; staffCode: string; state: AccountState }
  refusal: Refusal | null
}

/** About whom it is and what will happen, before a new first-login code is given out. */
export function GiveCodePage({ person, refusal }: Props) {
  const { id, fullName, staffCode, state } = person
  return (
    <Page
      title={t.title}
      width="narrow"
      back={{ to: paths.person(id), label: <Vietnamese>{fullName}</Vietnamese> }}
    >
      <Card className="flex flex-col gap-5">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <dl className="flex flex-col gap-3">
          <div>
            <dt className="text-sm text-muted">{t.who}</dt>
            <dd className="text-xl font-semibold">
              <span lang="vi">{fullName}</span> <span className="font-normal text-muted">({staffCode})</span>
            </dd>
          </div>
          <div>
            <dt className="text-sm text-muted">{t.account}</dt>
            <dd>
              <StateBadge state={state} />
            </dd>
          </div>
        </dl>
        {state === 'suspended' ? <Notice tone="warn" title={t.suspended} /> : null}
        <div className="prose">
          <p>{t.what}:</p>
          <ul>
            {(state === 'none' ? t.firstEffects : t.effects).map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
          <p>{t.sure}</p>
        </div>
        <form method="post" action={paths.personCode(id)}>
          <Button>{t.submit}</Button>
        </form>
      </Card>
    </Page>
  )
}
