import type { Day } from '../../domain/day.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { MeasuredChange, type Measured } from './measured-change.tsx'
import type { RequirementValues } from './new-requirement-page.tsx'
import { DutyNames, RequirementFacts, type Requirement } from './requirement-words.tsx'

const t = text.requirements.preview

type Stay = { unit: string; from: Day; to: Day | null }
type Preview = { certification: string; stays: Stay[]; measured: Measured; overlaps: Requirement[] }

/** What a requirement would do, and the button that sets it. */
export function RequirementPreviewPage({ values, preview }: { values: RequirementValues; preview: Preview }) {
  const { certification, stays, measured, overlaps } = preview
  const [first, ...after] = stays
  const facts = { certification: { key: '', title: certification }, duties: values.duties }
  const last = after.length > 0 ? (after.at(-1)?.to ?? null) : (first?.to ?? null)
  return (
    <Page title={t.title} lead={t.lead} back={{ to: paths.requirements(), label: text.requirements.back }}>
      <div className="stack-wide">
        {first ? <RequirementFacts {...facts} unit={first.unit} from={first.from} to={last} /> : null}
        {after.length > 0 ? <PassedOn stays={after} /> : null}
        {overlaps.length > 0 ? <Overlaps overlaps={overlaps} /> : null}
        <MeasuredChange measured={measured} ending={false} />
        <form method="post" action={paths.requirements()} className="flex flex-wrap gap-3">
          {carried(values).map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <Button>{t.confirm}</Button>
          <Button tone="secondary" formMethod="get" formAction={paths.newRequirement()}>
            {t.edit}
          </Button>
        </form>
      </div>
    </Page>
  )
}

function carried({ duties, ...values }: RequirementValues): [string, string][] {
  return [...Object.entries(values), ...duties.map((duty): [string, string] => ['duty', duty])]
}

function PassedOn({ stays }: { stays: Stay[] }) {
  return (
    <Notice>
      <p>{t.passedOn}</p>
      <ul>
        {stays.map(({ unit, from, to }) => (
          <li key={`${unit} ${from}`}>
            <Vietnamese>{unit}</Vietnamese>, {text.requirements.time(from, to)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Overlaps({ overlaps }: { overlaps: Requirement[] }) {
  return (
    <Notice tone="warn" title={t.overlaps(overlaps.length)}>
      <p>{t.overlapsText}</p>
      <ul>
        {overlaps.map(({ id, unit, duties, from, to }) => (
          <li key={id}>
            <Vietnamese>{unit}</Vietnamese>, <DutyNames duties={duties} />, {text.requirements.time(from, to)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
