import type { CertificateFacts, CertificateState } from '../../../domain/certificates/state.ts'
import type { Snapshot } from '../../../domain/certificates/snapshot.ts'
import { formatDay } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { FactList } from '../fact-list.tsx'
import { stateTone } from '../state-tone.ts'
import { HistoryTable, type ShownEvent } from './history-table.tsx'
import { stateNote } from './state-note.ts'

const t = text.register.one
const words = text.certificates

export type ShownCertificate = {
  id: string
  number: string
  snapshot: Snapshot
  state: CertificateState
  facts: CertificateFacts
  supersededBy: string | null
  personId: string
  staffCode: string
  nameToday: string
  code: string
}

type Props = {
  certificate: ShownCertificate
  events: ShownEvent[]
  mayDecide: boolean
  done: keyof typeof t.done | null
}

/** One certificate of the register: all that it says, what has happened to it, and what can be done about it. */
export function RegisteredPage({ certificate, events, mayDecide, done }: Props) {
  const { id, number, state, code, personId } = certificate
  const note = stateNote(certificate)
  return (
    <Page title={t.title(number)} back={{ to: paths.register(), label: t.back }}>
      <div className="stack-wide">
        {done ? <Notice tone="good" title={t.done[done]} /> : null}
        <Notice tone={stateTone[state]} title={words.states[state].word}>
          <p>{note ?? words.states[state].meaning}</p>
        </Notice>
        <Card className="flex flex-col gap-5">
          <FactList facts={factsOf(certificate)} />
          <p>
            <ButtonLink to={paths.registeredPaper(id)} download>
              {t.download}
            </ButtonLink>
          </p>
          <p className="link-line">
            <a href={paths.person(personId)}>{t.person}</a>
            <a href={paths.verifySigned(id, code)}>{t.check}</a>
          </p>
        </Card>
        <section className="stack">
          <h2>{text.register.history.title}</h2>
          <HistoryTable events={events} />
        </section>
        {mayDecide ? <Decisions certificate={certificate} /> : null}
      </div>
    </Page>
  )
}

function factsOf({ snapshot, staffCode, nameToday }: ShownCertificate) {
  const { name, unit, certification, hours, completedOn, issuedOn, validUntil, issuer, courses } = snapshot
  const signatory = [issuer.signatoryTitle, issuer.signatoryName].filter(Boolean).join(' ')
  return [
    { label: words.facts.name, value: name, vietnamese: true },
    ...(name === nameToday ? [] : [{ label: t.nameToday, value: nameToday, vietnamese: true }]),
    { label: t.staffCode, value: staffCode },
    ...(unit ? [{ label: words.facts.unit, value: unit, vietnamese: true }] : []),
    { label: words.facts.certification, value: certification, vietnamese: true },
    { label: words.facts.hours, value: words.facts.inHours(hours) },
    { label: t.completedOn, value: formatDay(completedOn) },
    { label: words.facts.issuedOn, value: formatDay(issuedOn) },
    { label: words.facts.validUntil, value: words.facts.untilEnd(validUntil) },
    ...(signatory ? [{ label: t.signatory, value: signatory, vietnamese: true }] : []),
    {
      label: t.courses,
      value: courses.map(({ title, version, on }) => t.course(title, version, on)).join('; '),
      vietnamese: true,
    },
  ]
}

function Decisions({ certificate: { id, snapshot, nameToday, facts } }: { certificate: ShownCertificate }) {
  const open = facts.revokedOn === null && facts.supersededOn === null
  const renamed = snapshot.name !== nameToday
  if (!open && facts.revokedOn === null) return null
  return (
    <section className="stack">
      <h2>{t.actions}</h2>
      {open ? <p className="text-muted">{renamed ? t.reissueHint : t.sameName}</p> : null}
      <div className="flex flex-wrap gap-3">
        {open && renamed ? (
          <ButtonLink tone="secondary" to={paths.reissue(id)}>
            {t.reissue}
          </ButtonLink>
        ) : null}
        {open ? (
          <ButtonLink tone="danger" to={paths.revocation(id)}>
            {t.revoke}
          </ButtonLink>
        ) : null}
        {facts.revokedOn === null ? null : (
          <ButtonLink tone="secondary" to={paths.revocationRetraction(id)}>
            {t.unrevoke}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}
