import type { Day } from '../../domain/day.ts'
import { text } from '../../i18n/text.ts'
import { FactList } from '../certificates/fact-list.tsx'
import { Card } from '../kit/card.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'

const t = text.requirements

export type Requirement = {
  id: string
  certification: { key: string; title: string }
  unit: string
  duties: string[]
  from: Day
  to: Day | null
}

/** What a requirement says, line by line. */
export function RequirementFacts({ certification, unit, duties, from, to }: Omit<Requirement, 'id'>) {
  const { columns } = t
  return (
    <Card>
      <FactList
        facts={[
          { label: columns.certification, value: certification.title, vietnamese: true },
          { label: columns.unit, value: unit, vietnamese: true },
          { label: columns.duties, value: <DutyNames duties={duties} /> },
          { label: columns.time, value: t.time(from, to) },
        ]}
      />
    </Card>
  )
}

export function DutyNames({ duties }: { duties: string[] }) {
  return duties.length > 0 ? <Vietnamese>{duties.join(', ')}</Vietnamese> : <>{t.everyDuty}</>
}
