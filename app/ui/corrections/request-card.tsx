import type { Known } from '../../domain/coverage/known.ts'
import type { CorrectionState, Fault } from '../../domain/corrections/correction.ts'
import type { Coverage } from '../../domain/coverage/counts.ts'
import type { Day } from '../../domain/day.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { FactList } from '../certificates/fact-list.tsx'
import { Card } from '../kit/card.tsx'
import { Around, Vietnamese } from '../kit/vietnamese.tsx'
import { StateOfCorrection } from './corrections-table.tsx'

const t = text.corrections

export type ShownRequest = {
  id: string
  state: CorrectionState
  subject: string
  unit: { name: string | null; code: string }
  day: Day
  known: Known | null
  certification: { key: string; title: string } | null
  required: number
  trained: number
  openedAt: string
  now: Coverage
  voices: {
    personId: string
    fullName: string
    fault: Fault
    reason: string
    at: string
    withdrawn: boolean
  }[]
}

type Props = ShownRequest & { about: { fullName: string; staffCode: string } | undefined }

/** What was asked, about which number, in whose words; the number when it was asked beside the number now. */
export function RequestCard(props: Props) {
  const { state, voices, unit, day, certification, required, trained, now } = props
  return (
    <section className="stack">
      <div className="section-head">
        <h2>{t.one.asked}</h2>
        <StateOfCorrection state={state} />
      </div>
      <Card className="flex flex-col gap-5">
        <FactList facts={factsOf(props)} />
        {required !== now.required || trained !== now.trained ? (
          <p className="font-semibold">{t.about.changed}</p>
        ) : null}
        <ul className="flex flex-col gap-3">
          {voices.map((voice) => (
            <li key={voice.personId}>
              <p className="font-semibold">{t.faults[voice.fault]}</p>
              <p>
                <Vietnamese>{voice.reason}</Vietnamese>
              </p>
              <p className="text-muted">
                <Around words={(who) => t.one.said(who, voice.at)} what={voice.fullName} />
                {voice.withdrawn ? ` (${t.states.withdrawn})` : null}
              </p>
            </li>
          ))}
        </ul>
        {unit.code ? (
          <p>
            <a
              href={paths.unitCoverage(unit.code, { on: day, certification: certification?.key ?? null })}
              className="cell-link"
            >
              {t.one.page}
            </a>
          </p>
        ) : null}
      </Card>
    </section>
  )
}

function factsOf({ unit, day, known, certification, about, subject, ...number }: Props) {
  const { required, trained, openedAt, now } = number
  return [
    { label: t.about.unit, value: unit.name ? <Vietnamese>{unit.name}</Vietnamese> : t.about.nation },
    { label: t.about.day, value: `${formatDay(day)}${known ? `, ${t.about.known(known)}` : ''}` },
    {
      label: t.about.certification,
      value: certification ? <Vietnamese>{certification.title}</Vietnamese> : t.about.everything,
    },
    {
      label: t.about.who,
      value: <Vietnamese>{about ? `${about.fullName} (${about.staffCode})` : subject}</Vietnamese>,
    },
    { label: t.about.then(openedAt), value: t.about.number(trained, required) },
    { label: t.about.now, value: t.about.number(now.trained, now.required) },
  ]
}
