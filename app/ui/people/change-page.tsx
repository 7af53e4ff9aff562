import type { Day } from '../../domain/day.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { ChangeFields, type ChangeKind, type ChangeValues } from './change-fields.tsx'
import { ChangeWords, type ShownChange } from './change-words.tsx'

const t = text.staff

export type ChangeForm = {
  person: { id: string; fullName: string }
  today: Day
  postings: { id: string; unit: string; duty: string; from: Day; to: Day | null }[]
  units: { id: string; name: string }[] | null
  duties: string[]
  values: ChangeValues
  change: ShownChange | null
  refusal: Refusal | null
}

type Props = {
  kind: ChangeKind
  form: ChangeForm
  /** What was sent and refused. */
  declined: { values: ChangeValues; refusal: Refusal } | undefined
}

/** One of the everyday changes: fill in, see in words what will change, confirm. */
export function ChangePage({ kind, form, declined }: Props) {
  const { person, change, postings } = form
  const refusal = declined?.refusal ?? form.refusal
  const values = declined?.values ?? form.values
  const address = addressOf(kind, person.id, values.posting)
  return (
    <Page
      title={t.change[kind].title}
      lead={t.change[kind].lead}
      back={{ to: paths.person(person.id), label: <Vietnamese>{person.fullName}</Vietnamese> }}
      width="narrow"
    >
      <div className="stack">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {change && !declined ? (
          <Card className="flex flex-col gap-4">
            <h2 className="text-xl font-semibold">{t.preview.title}</h2>
            <ChangeWords change={change} />
            <form method="post" action={address}>
              <Hidden values={values} />
              <Button>{t.change[kind].confirm}</Button>
            </form>
          </Card>
        ) : null}
        <Card>
          <form method="get" action={address} className="flex flex-col gap-5">
            <input type="hidden" name="preview" value="1" />
            <ChangeFields kind={kind} form={form} values={values} refusal={refusal} />
            <p>
              <Button tone={change && !declined ? 'secondary' : 'primary'}>
                {change && !declined ? t.form.again : t.form.preview}
              </Button>
            </p>
          </form>
        </Card>
        {kind === 'correction' && postings[0] ? (
          <p>
            <a href={paths.postingWithdrawal(person.id, postings[0].id)} className="cell-link">
              {t.form.wrong}
            </a>
          </p>
        ) : null}
      </div>
    </Page>
  )
}

function addressOf(kind: ChangeKind, personId: string, posting: string): string {
  if (kind === 'correction') return paths.postingCorrection(personId, posting)
  if (kind === 'withdrawal') return paths.postingWithdrawal(personId, posting)
  return paths.personChange(personId, kind)
}

function Hidden({ values }: { values: ChangeValues }) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}
