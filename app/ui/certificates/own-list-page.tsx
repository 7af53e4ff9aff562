import type { CertificateState } from '../../domain/certificates/state.ts'
import type { Day } from '../../domain/day.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../kit/badge.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Page } from '../kit/page.tsx'
import { FactList } from './fact-list.tsx'
import { stateTone } from './state-tone.ts'

const t = text.certificates

export type OwnCertificate = {
  id: string
  number: string
  certification: string
  unit: string | null
  hours: number
  issuedOn: Day
  validUntil: Day | null
  state: CertificateState
}

export function OwnListPage({ certificates }: { certificates: OwnCertificate[] }) {
  return (
    <Page title={t.list.title} lead={t.list.lead} width="narrow">
      {certificates.length === 0 ? <Nothing /> : null}
      <ul className="flex flex-col gap-5">
        {certificates.map((certificate, index) => (
          <li key={certificate.id}>
            <Entry certificate={certificate} first={index === 0} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

function Entry({ certificate, first }: { certificate: OwnCertificate; first: boolean }) {
  const { id, number, certification, issuedOn, validUntil, state } = certificate
  const facts = [
    { label: t.facts.number, value: number },
    { label: t.facts.issuedOn, value: formatDay(issuedOn) },
    { label: t.facts.validUntil, value: t.facts.untilEnd(validUntil) },
  ]
  return (
    <Card className="flex flex-col gap-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h2 lang="vi" className="text-xl font-semibold">
          {certification}
        </h2>
        <Badge tone={stateTone[state]}>{t.states[state].word}</Badge>
      </div>
      <FactList facts={facts} />
      <p>
        <ButtonLink
          to={paths.certificate(id)}
          tone={first ? 'primary' : 'secondary'}
          aria-label={`${t.list.open} ${number}`}
        >
          {t.list.open}
        </ButtonLink>
      </p>
    </Card>
  )
}

function Nothing() {
  return (
    <Card className="flex flex-col gap-3">
      <p className="font-semibold">{t.list.empty}</p>
      <p className="text-muted">{t.list.emptyAdvice}</p>
      <p>
        <ButtonLink to={paths.learn()}>{t.list.toLearn}</ButtonLink>
      </p>
    </Card>
  )
}
