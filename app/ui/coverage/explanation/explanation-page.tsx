import type { Coverage, Tally } from '../../../domain/coverage/counts.ts'
import { text } from '../../../i18n/text.ts'
import { paths, type ExplanationAsked } from '../../../paths.ts'
import { Page } from '../../kit/page.tsx'
import { Around } from '../../kit/vietnamese.tsx'
import { CoverageForm, type CertificationChoice } from '../coverage-form.tsx'
import { keptIn, type Asked } from '../asked.ts'
import { NumberSteps, type StepRequirement } from './number-steps.tsx'
import { PersonSearch, type Found } from './person-search.tsx'
import { UnlistedPeople, type UnlistedShown } from './unlisted-people.tsx'

const t = text.explanation

type Props = UnlistedShown & {
  asked: Asked
  certifications: CertificationChoice[]
  counts: Tally
  coverage: Coverage
  posted: number
  requirements: StepRequirement[]
  who: string
  found: Found | null
}

/** How a unit's number comes about step by step, who is not in it, and why one person is or is not. */
export function ExplanationPage({ asked, certifications, who, found, ...shown }: Props) {
  const { unit, on, certification } = asked
  const kept: ExplanationAsked = keptIn(asked)
  return (
    <Page
      title={<Around words={t.title} what={unit.name} />}
      lead={t.lead(on)}
      back={{
        to: paths.unitCoverage(unit.code, kept),
        label: <Around words={text.coverage.title} what={unit.name} />,
      }}
    >
      <div className="stack-wide">
        <CoverageForm
          action={paths.explanation(unit.code)}
          day={on}
          certification={certification}
          certifications={certifications}
        />
        <PersonSearch code={unit.code} kept={{ ...kept, on }} who={who} found={found} />
        <NumberSteps
          {...shown}
          listOf={(group) => paths.coveragePeople(unit.code, { ...kept, group })}
          unlistedOf={(list) => paths.explanation(unit.code, { ...kept, list }) + '#khong-thay'}
        />
        <UnlistedPeople
          {...shown}
          to={(list, page) => paths.explanation(unit.code, { ...kept, list, page }) + '#khong-thay'}
        />
      </div>
    </Page>
  )
}
