import type { CertificateState } from '../../domain/certificates/state.ts'
import type { ListedPerson } from '../../domain/coverage/listed-person.ts'
import type { Day } from '../../domain/day.ts'
import { formatDay, lastDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { stateTone } from '../certificates/state-tone.ts'
import { Badge } from '../kit/badge.tsx'
import { Progress } from '../kit/progress.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { Why } from '../coverage/people-table.tsx'

const t = text.staff

const NOTHING = '—'

/** Where somebody stands for each certification that is required of them, since when, until when and why. */
export function StandingsTable({ standings }: { standings: ListedPerson['standings'] }) {
  const { certification, standing, since, until, why } = t.columns
  return (
    <Table
      caption={t.person.standings}
      captionHidden
      head={[certification, standing, since, until, why]}
      rows={standings.map(({ certification: title, standing: stood }) => ({
        key: title,
        cells: [
          <Vietnamese key="title">{title}</Vietnamese>,
          text.coverage.kinds[stood.kind],
          stood.since ? formatDay(stood.since) : NOTHING,
          stood.until ? lastDay(stood.until) : NOTHING,
          <Why key="why" of={stood} />,
        ],
      }))}
    />
  )
}

export type HeldCertificate = {
  id: string
  number: string
  certification: string
  issuedOn: Day
  validUntil: Day | null
  state: CertificateState
}

/** Every certificate that somebody was issued; each opens in the register. */
export function CertificatesTable({ certificates }: { certificates: HeldCertificate[] }) {
  const { number, certification, validUntil, state } = t.columns
  return (
    <Table
      caption={t.person.certificates}
      captionHidden
      head={[number, certification, validUntil, state]}
      rows={certificates.map((held) => ({
        key: held.id,
        cells: [
          <a key="number" href={paths.registered(held.id)} className="cell-link">
            {held.number}
          </a>,
          <Vietnamese key="title">{held.certification}</Vietnamese>,
          held.validUntil ? lastDay(held.validUntil) : NOTHING,
          <Badge key="state" tone={stateTone[held.state]}>
            {text.certificates.states[held.state].word}
          </Badge>,
        ],
      }))}
    />
  )
}

type Course = { slug: string; title: string; done: number; all: number }

/** The courses that somebody has begun or completed. */
export function CoursesTable({ courses }: { courses: Course[] }) {
  return (
    <Table
      caption={t.person.courses}
      captionHidden
      head={[t.columns.course, t.columns.progress]}
      rows={courses.map(({ slug, title, done, all }) => ({
        key: slug,
        cells: [
          <Vietnamese key="title">{title}</Vietnamese>,
          <span key="progress">
            {t.person.done(done, all)}
            <Progress value={done} max={all} label={title} tone={done === all ? 'good' : 'neutral'} />
          </span>,
        ],
      }))}
    />
  )
}
