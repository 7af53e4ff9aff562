import { formatInstant } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { ownValue } from './own-value.ts'

const t = text.ownData

type Name = keyof typeof t.sections
type Row = Record<string, unknown>

type Props = { at: Date; data: Record<Name, Row[]> }

/** All that is kept, to be read and printed by whoever it is about. */
export function OwnDataCopyPage({ at, data }: Props) {
  const names = Object.keys(t.sections) as Name[]
  return (
    <Page
      title={t.copy.title}
      lead={t.copy.lead(formatInstant(at))}
      back={{ to: paths.ownData(), label: t.title }}
      width="narrow"
    >
      <div className="flex flex-col gap-6">
        <div className="print:hidden">
          <Button type="button" data-print="" hidden tone="secondary">
            {t.copy.print}
          </Button>
        </div>
        {names.map((name) => (
          <section key={name} className="card flex flex-col gap-3">
            <h2 className="text-lg font-semibold">{t.sections[name]}</h2>
            <p className="text-muted">
              {data[name].length === 0 ? t.copy.nothing : t.copy.lines(data[name].length)}
            </p>
            <ol className="own-rows">
              {data[name].map((row, index) => (
                <OwnRow key={index} row={row} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </Page>
  )
}

/** What stands in a field may be Vietnamese in every language. */
function OwnRow({ row }: { row: Row }) {
  const columns: Record<string, string> = t.columns
  const told = Object.entries(row).flatMap(([field, value]) => {
    const [label, words] = [columns[field], ownValue(field, value)]
    return label && words ? [{ field, label, words }] : []
  })
  return (
    <li>
      <dl>
        {told.map(({ field, label, words }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd lang="vi">{words}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
