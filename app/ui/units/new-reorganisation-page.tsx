import type { Day } from '../../domain/day.ts'
import type { TypedUnit } from '../../domain/units/reorganisation-draft.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { NewUnits } from './new-units.tsx'
import { OldUnits, type PlacedUnit } from './old-units.tsx'

const t = text.reorganising.form
const faultWords = text.reorganising.faults

export type Fault = { at: number | null; trouble: keyof typeof faultWords }
export type Draft = { on: string; resolution: string; olds: string[]; news: TypedUnit[]; q: string }

type Props = {
  draft: Draft
  eve: Day
  olds: PlacedUnit[]
  found: PlacedUnit[] | null
  faults: Fault[]
  refusal: Refusal | null
}

/** What of a draft is wrong at one place, in words. */
export function faultAt(
  faults: Fault[],
  at: number | null,
  ...troubles: Fault['trouble'][]
): string | undefined {
  const fault = faults.find((one) => one.at === at && troubles.includes(one.trouble))
  return fault && faultWords[fault.trouble]
}

/**
 * A reorganisation of a handful of communes. Every button but the preview leads back here with all that was typed in the
 * address, so nothing is lost and nothing needs JavaScript.
 */
export function NewReorganisationPage({ draft, eve, olds, found, faults, refusal }: Props) {
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="narrow"
      back={{ to: paths.reorganisations(), label: text.reorganising.changes.title }}
    >
      <div className="stack-wide">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {faults.length > 0 ? <Notice tone="bad" title={t.faults} /> : null}
        <form method="get" action={paths.newReorganisation()} className="stack-wide" noValidate>
          <input type="hidden" name="count" value={draft.news.length} />
          <Document draft={draft} faults={faults} />
          <OldUnits draft={draft} eve={eve} olds={olds} found={found} faults={faults} />
          <NewUnits draft={draft} olds={olds} faults={faults} />
          <Button formMethod="post" formAction={paths.reorganisationPreview()}>
            {t.preview}
          </Button>
        </form>
        <FileForm draft={draft} faults={faults} />
      </div>
    </Page>
  )
}

function Document({ draft, faults }: { draft: Draft; faults: Fault[] }) {
  return (
    <section className="stack">
      <h2>{t.when}</h2>
      <Field
        label={t.on}
        name="on"
        type="date"
        defaultValue={draft.on}
        error={faultAt(faults, null, 'on')}
        required
      />
      <Field
        label={t.resolution}
        name="resolution"
        hint={t.resolutionHint}
        defaultValue={draft.resolution}
        error={faultAt(faults, null, 'resolution')}
        maxLength={200}
        required
      />
    </section>
  )
}

function FileForm({ draft, faults }: { draft: Draft; faults: Fault[] }) {
  return (
    <Card>
      <form
        method="post"
        action={paths.reorganisationPreview()}
        encType="multipart/form-data"
        className="stack"
        noValidate
      >
        <h2>{t.file}</h2>
        <p className="text-muted">{t.fileLead}</p>
        <input type="hidden" name="by" value="file" />
        <Field label={t.on} name="on" type="date" defaultValue={draft.on} required />
        <Field
          label={t.resolution}
          name="resolution"
          defaultValue={draft.resolution}
          maxLength={200}
          required
        />
        <Field
          label={t.fileField}
          name="file"
          type="file"
          accept=".csv,.xlsx"
          error={faultAt(faults, null, 'file')}
          required
        />
        <Button tone="secondary">{t.filePreview}</Button>
      </form>
    </Card>
  )
}
