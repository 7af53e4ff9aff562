import type { ReactNode } from 'react'
import type { CorrectionState, Fault } from '../../domain/corrections/correction.ts'
import type { Day } from '../../domain/day.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { Badge, type Tone } from '../kit/badge.tsx'
import { Table } from '../kit/table.tsx'
import { Around, Vietnamese } from '../kit/vietnamese.tsx'

const t = text.corrections

export type ListedCorrection = {
  id: string
  unit: string | null
  day: Day
  certification: string | null
  subject: string
  staffCode: string | null
  faults: Fault[]
  askers: string[]
  own: boolean
  openedOn: Day
  answeredOn: Day | null
  answer: string | null
  state: CorrectionState
}

const tones: Record<CorrectionState, Tone> = {
  open: 'warn',
  accepted: 'good',
  declined: 'info',
  withdrawn: 'neutral',
}

export function StateOfCorrection({ state }: { state: CorrectionState }) {
  return <Badge tone={tones[state]}>{t.states[state]}</Badge>
}

type Props = {
  corrections: ListedCorrection[]
  /** Where each is opened; absent: nowhere. */
  to?: (id: string) => string
  /** What may be done with each. */
  act?: (correction: ListedCorrection) => ReactNode
}

/** Requests with whom and what they are about, and what was answered. */
export function CorrectionsTable({ corrections, to, act }: Props) {
  const { about, fault, where, state, asked } = t.list.columns
  return (
    <Table
      caption={t.list.title}
      captionHidden
      head={[about, state, fault, where, asked]}
      empty={t.list.none}
      rows={corrections.map((one) => ({
        key: one.id,
        cells: [
          <About key="about" of={one} to={to?.(one.id)} />,
          <Answered key="state" of={one}>
            {act?.(one)}
          </Answered>,
          one.faults.map((kind) => (
            <span key={kind} className="block">
              {t.faults[kind]}
            </span>
          )),
          <Where key="where" of={one} />,
          <span key="asked">
            {formatDay(one.openedOn)}
            <span className="cell-note">
              <Around words={(names) => t.list.askedBy([names])} what={one.askers.join(', ')} />
            </span>
          </span>,
        ],
      }))}
    />
  )
}

function About({ of: { subject, staffCode }, to }: { of: ListedCorrection; to: string | undefined }) {
  const name = <Vietnamese>{subject}</Vietnamese>
  return (
    <>
      {to ? (
        <a href={to} className="cell-link">
          {name}
        </a>
      ) : (
        name
      )}
      {staffCode ? <span className="cell-note">{staffCode}</span> : null}
    </>
  )
}

function Answered({
  of: { state, answer, answeredOn },
  children,
}: {
  of: ListedCorrection
  children: ReactNode
}) {
  return (
    <>
      <StateOfCorrection state={state} />
      {answer ? (
        <span className="cell-note">
          <Vietnamese>{answer}</Vietnamese>
        </span>
      ) : null}
      {answeredOn ? <span className="cell-note">{t.list.answered(answeredOn)}</span> : null}
      {children}
    </>
  )
}

function Where({ of: { unit, day, certification } }: { of: ListedCorrection }) {
  return (
    <>
      {unit ? <Vietnamese>{unit}</Vietnamese> : t.about.nation}
      <span className="cell-note">{formatDay(day)}</span>
      <span className="cell-note">
        {certification ? <Vietnamese>{certification}</Vietnamese> : t.about.everything}
      </span>
    </>
  )
}
