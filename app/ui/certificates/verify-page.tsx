import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'

const t = text.certificates.check

/** Where anybody begins to check a paper: scan it, or type its code. */
export function VerifyPage({ typed, refused }: { typed: string; refused: boolean }) {
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      <div className="flex flex-col gap-6">
        <Card className="flex flex-col gap-2">
          <h2 className="text-xl font-semibold">{t.scanTitle}</h2>
          <p>{t.scan}</p>
        </Card>
        <Card className="flex flex-col gap-4">
          <h2 className="text-xl font-semibold">{t.typeTitle}</h2>
          <form method="get" action={paths.verify()} className="flex flex-col gap-4">
            <Field
              label={t.field}
              name="id"
              defaultValue={typed}
              hint={t.hint}
              error={refused ? t.badId : undefined}
              required
              maxLength={2000}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
            <p>
              <Button>{t.submit}</Button>
            </p>
          </form>
        </Card>
      </div>
    </Page>
  )
}
