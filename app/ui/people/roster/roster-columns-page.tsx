import {
  neededColumns,
  rosterColumns,
  type RosterColumn,
  type RosterHeader,
  type RosterMapping,
} from '../../../domain/people/roster/roster-columns.ts'
import type { UploadState } from '../../../domain/people/roster/upload.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Button } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { Page } from '../../kit/page.tsx'
import { Select } from '../../kit/select.tsx'
import { Around } from '../../kit/vietnamese.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { DropForm } from './drop-form.tsx'

const t = text.rosterPages.columns

type Props = {
  upload: { id: string; fileName: string; state: UploadState }
  header: RosterHeader
  columns: RosterMapping
  refusal: Refusal | null
}

/** Which column of a roster is which, as it is guessed, to be corrected. */
export function RosterColumnsPage({ upload: { id, fileName, state }, header, columns, refusal }: Props) {
  const used = new Set(Object.values(columns))
  const unused = header.cells.filter((cell, place) => !used.has(place) && cell !== '')
  const shown = state === 'previewed'
  const back = {
    to: shown ? paths.rosterUpload(id) : paths.rosters(),
    label: shown ? text.rosterPages.preview.title : text.rosterPages.title,
  }
  return (
    <Page title={t.title} lead={<Around words={t.lead} what={fileName} />} back={back} width="narrow">
      <div className="stack">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {unused.length > 0 ? (
          <p>
            <Around words={t.unused} what={unused.join('; ')} />
          </p>
        ) : null}
        <Card>
          <form method="post" action={paths.rosterColumns(id)} className="flex flex-col gap-5">
            {rosterColumns.map((name) => (
              <ColumnSelect key={name} name={name} header={header} chosen={columns[name]} />
            ))}
            <Button>{t.submit}</Button>
          </form>
        </Card>
        <DropForm id={id} />
      </div>
    </Page>
  )
}

type Choosing = { name: RosterColumn; header: RosterHeader; chosen: number | undefined }

function ColumnSelect({ name, header: { cells, rivals, examples }, chosen }: Choosing) {
  const choices = cells.map((cell, place) => ({
    value: String(place),
    label: t.choice(letterOf(place), cell, (examples[0]?.[place] ?? '').slice(0, 40)),
  }))
  const others = rivals[name]?.map((place) => cells[place]).join('; ')
  const needed = neededColumns.some((one) => one === name)
  const hint = (
    <>
      {needed ? t.needed : null}
      {name === 'staffCode' ? t.staffCodeHint : null}
      {others ? (
        <strong>
          {' '}
          <Around words={t.rival} what={others} />
        </strong>
      ) : null}
    </>
  )
  const hinted = needed || name === 'staffCode' || others !== undefined
  return (
    <Select
      label={t.names[name]}
      name={name}
      hint={hinted ? hint : undefined}
      choices={[{ value: '', label: t.none }, ...choices]}
      defaultValue={chosen === undefined ? '' : String(chosen)}
    />
  )
}

/** As a spreadsheet names its columns: A to Z, AA, AB. */
function letterOf(place: number): string {
  const before = Math.floor(place / 26)
  return (before > 0 ? letterOf(before - 1) : '') + String.fromCharCode(65 + (place % 26))
}
