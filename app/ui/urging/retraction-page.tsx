import { text } from '../../i18n/text.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Page } from '../kit/page.tsx'

const t = text.coverageAct.retraction

type Props = { people: number; back: { to: string; label: string }; action: string }

/** What was assigned is taken back, after one more look. */
export function RetractionPage({ people, back, action }: Props) {
  return (
    <Page title={t.title} lead={t.lead(people)} back={back} width="narrow">
      <Card>
        <form method="post" action={action}>
          <Button tone="danger">{t.submit}</Button>
        </form>
      </Card>
    </Page>
  )
}
