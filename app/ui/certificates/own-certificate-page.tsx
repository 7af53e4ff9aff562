import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { FactList } from './fact-list.tsx'
import type { OwnCertificate } from './own-list-page.tsx'
import { stateTone } from './state-tone.ts'

const t = text.certificates

type Props = { certificate: OwnCertificate; name: string; code: string }

/** An own certificate: its state in words, the paper to take along, and how others check it. */
export function OwnCertificatePage({ certificate, name, code }: Props) {
  const { id, number, certification, unit, hours, issuedOn, validUntil, state } = certificate
  const facts = [
    { label: t.facts.name, value: name, vietnamese: true },
    ...(unit ? [{ label: t.facts.unit, value: unit, vietnamese: true }] : []),
    { label: t.facts.certification, value: certification, vietnamese: true },
    { label: t.facts.hours, value: t.facts.inHours(hours) },
    { label: t.facts.issuedOn, value: formatDay(issuedOn) },
    { label: t.facts.validUntil, value: t.facts.untilEnd(validUntil) },
  ]
  const back = { to: paths.certificates(), label: t.one.back }
  return (
    <Page title={t.one.title(number)} back={back} width="narrow">
      <div className="flex flex-col gap-6">
        <Notice tone={stateTone[state]} title={t.states[state].word}>
          <p>{t.states[state].meaning}</p>
        </Notice>
        <Card className="flex flex-col gap-5">
          <FactList facts={facts} />
          <p>
            <ButtonLink to={paths.certificatePdf(id)} download>
              {t.one.download}
            </ButtonLink>
          </p>
          <p className="text-muted">{t.one.print}</p>
          <div>
            <p>
              <ButtonLink to={paths.certificateBadge(id)} tone="secondary" download>
                {t.one.badge}
              </ButtonLink>
            </p>
            <p className="mt-2 text-muted">{t.one.badgeHint}</p>
          </div>
        </Card>
        <HowToCheck id={id} code={code} />
      </div>
    </Page>
  )
}

function HowToCheck({ id, code }: { id: string; code: string }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-semibold">{t.one.howTitle}</h2>
      <ul className="list-disc space-y-2 pl-6">
        {t.one.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p>
        {t.one.code}: <code className="font-semibold break-all">{id}</code>
      </p>
      <p>
        <a href={paths.verifySigned(id, code)}>{t.one.toCheck}</a>
      </p>
    </section>
  )
}
