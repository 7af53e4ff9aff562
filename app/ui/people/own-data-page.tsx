import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Page } from '../kit/page.tsx'

const t = text.ownData

/** What is kept about whoever reads, why and for how long; all of it is a press away. */
export function OwnDataPage({ retentionMonths }: { retentionMonths: number }) {
  return (
    <Page title={t.title} lead={t.lead} back={{ to: paths.account(), label: t.back }} width="narrow">
      <div className="flex flex-col gap-6">
        <Card className="flex flex-col gap-4">
          {t.kept.map(({ title, text: words }) => (
            <section key={title}>
              <h2 className="font-semibold">{title}</h2>
              <p>{words}</p>
            </section>
          ))}
          <p>{t.howLong(retentionMonths)}</p>
          <a href={paths.privacy()}>{t.notice}</a>
          <a href={paths.ownStanding()}>{text.corrections.standing.link}</a>
        </Card>
        <div className="flex flex-col items-start gap-2">
          <ButtonLink to={paths.ownDataCopy()}>{t.read}</ButtonLink>
          <p className="text-muted">{t.readHint}</p>
          <ButtonLink to={paths.ownDataJson()} tone="secondary" className="mt-2" download="">
            {t.download}
          </ButtonLink>
          <p className="text-muted">{t.downloadHint}</p>
          <p className="text-muted">{t.noted}</p>
        </div>
      </div>
    </Page>
  )
}
