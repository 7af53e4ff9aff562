import type { ShownFact } from '../../../domain/coverage/explained-person.ts'
import { text } from '../../../i18n/text.ts'
import { Badge } from '../../kit/badge.tsx'
import { Vietnamese } from '../../kit/vietnamese.tsx'
import { placesWords, type Names } from './why-line.tsx'

const t = text.explanation

/** The dated facts that a number rests on for one person, when each was entered, and which of them late. */
export function DatedFacts({ facts, names }: { facts: ShownFact[]; names: Names }) {
  return (
    <section>
      <h4 className="font-semibold">{t.person.facts}</h4>
      <ul className="flex list-disc flex-col gap-2 pl-5">
        {facts.map((fact, index) => (
          <li key={index}>
            <FactWords of={fact} names={names} /> ({timeOf(fact)})
            <span className="cell-note">{t.facts.recorded(fact.recordedOn)}</span>
            {fact.mark ? <Badge tone="warn">{t.marks[fact.mark]}</Badge> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function FactWords({ of: fact, names }: { of: ShownFact; names: Names }) {
  const certification = 'certificationId' in fact ? names.certifications[fact.certificationId] : null
  const duties = (ids: readonly string[]) => ids.map((id) => names.duties[id] ?? '')
  switch (fact.what) {
    case 'posting':
      return <Told label={t.facts.posting} note={placesWords([fact], names)} />
    case 'requirement':
      return (
        <Told
          label={t.facts.requirement}
          note={`${t.steps.by(certification ?? '', names.units[fact.unitId]?.name ?? '')}; ${t.facts.named(t.steps.duties(duties(fact.dutyIds)))}`}
        />
      )
    case 'waiver':
      return <Told label={t.facts.waiver} note={`${certification ?? ''}: ${fact.reason}`} />
    case 'certificate':
      return <Told label={t.facts.certificate(fact.number)} note={certification ?? ''} />
    case 'revocation':
    case 'supersession':
      return <Told label={t.facts[fact.what](fact.number)} note="" />
  }
}

function Told({ label, note }: { label: string; note: string }) {
  if (!note) return <>{label}</>
  return (
    <>
      {label}: <Vietnamese>{note}</Vietnamese>
    </>
  )
}

function timeOf(fact: ShownFact): string {
  if (fact.what === 'certificate') return t.facts.period(fact.validFrom, fact.validUntil)
  return 'on' in fact ? t.facts.on(fact.on) : t.facts.period(fact.from, fact.to)
}
