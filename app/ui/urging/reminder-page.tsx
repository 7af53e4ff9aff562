import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { changedSearch } from '../../paths/query.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Around } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { ChosenPeople, type LeftPeople } from './chosen-people.tsx'

const t = text.coverageAct

type Props = {
  unit: { code: string; name: string }
  search: string
  callsSearch: string
  press: string
  mark: string
  /** When letters go out that may not now; null: none goes out at all. */
  letters: { opens: number | null } | null
  /** Why there is nobody to be shown. */
  refusal: Refusal | null
  /** Why what was sent was not done. */
  declined: Refusal | null
  will: Record<string, number>
  named: { personId: string; fullName: string; staffCode: string }[]
  left: LeftPeople[]
}

/** People are written to who still have to be trained: to whom a letter goes, and who has to be phoned. */
export function ReminderPage(props: Props) {
  const { unit, search, callsSearch, letters, refusal, declined, will, named, left } = props
  const [written, phoned] = [will['letter'] ?? 0, will['phone'] ?? 0]
  const count = written + phoned
  const wrong = declined ?? refusal ?? (count === 0 ? { refused: 'nobody-to-urge' as const } : null)
  const calls = paths.coverageCalls(unit.code, callsSearch)
  return (
    <Page
      title={<Around words={t.remind.title} what={unit.name} />}
      lead={t.remind.lead}
      back={{ to: paths.coverageList(unit.code, search), label: t.back }}
    >
      <div className="stack-wide">
        {wrong ? <RefusalNotice refusal={wrong} /> : null}
        {count > 0 && !letters ? (
          <Notice tone="warn" title={t.remind.off}>
            <p>
              <a href={calls}>{t.remind.toCalls}</a>
            </p>
          </Notice>
        ) : null}
        {count > 0 && letters ? <Sending {...props} opens={letters.opens} calls={calls} /> : null}
        <ChosenPeople title={t.remind.who} count={count} named={named} left={left} />
      </div>
    </Page>
  )
}

/** The form has no address of its own: it is sent to the page's, which says who is meant. */
function Sending({ will, press, mark, opens, calls }: Props & { opens: number | null; calls: string }) {
  const [written, phoned] = [will['letter'] ?? 0, will['phone'] ?? 0]
  return (
    <Card className="flex flex-col gap-4">
      <p>{t.remind.letters(written)}</p>
      {phoned > 0 ? <p>{t.remind.phones(phoned)}</p> : null}
      {opens !== null && written > 0 ? <p>{t.remind.opens(new Date(opens))}</p> : null}
      <form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="press" value={press} />
        <input type="hidden" name="seen" value={mark} />
        <Button>{written > 0 ? t.remind.submit(written) : t.remind.onlyPhones}</Button>
        {phoned > 0 ? (
          <ButtonLink tone="secondary" to={withoutMail(calls)}>
            {t.remind.toCalls}
          </ButtonLink>
        ) : null}
      </form>
    </Card>
  )
}

/** The same people, those without an e-mail address alone. */
function withoutMail(address: string): string {
  const [path = '', search = ''] = address.split('?')
  return path + changedSearch(search, { who: 'no-email' })
}
