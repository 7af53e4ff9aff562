import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { PersonFields, type PersonValues } from './person-fields.tsx'

const t = text.staff

type Props = { id: string; values: PersonValues; refusal: Refusal | null }

/** Name, phone and e-mail of somebody, to be put right. */
export function PersonDetailsPage({ id, values, refusal }: Props) {
  return (
    <Page
      title={t.details.title}
      lead={t.details.lead}
      back={{ to: paths.person(id), label: <Vietnamese>{values.name}</Vietnamese> }}
      width="narrow"
    >
      <Card>
        <form method="post" action={paths.personDetails(id)} className="flex flex-col gap-5">
          {refusal ? <RefusalNotice refusal={refusal} /> : null}
          <PersonFields values={values} refusal={refusal} codeKept />
          <Button>{t.details.submit}</Button>
        </form>
      </Card>
    </Page>
  )
}
