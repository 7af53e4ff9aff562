import { formatCount, formatRate } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { Progress } from '../../kit/progress.tsx'
import { Table } from '../../kit/table.tsx'
import { toneOf } from '../coverage-summary.tsx'
import type { Dashboard, NamedLine } from './dashboard.ts'

const t = text.dashboard.parts
const columns = text.coverage.columns

type Props = { dashboard: Pick<Dashboard, 'duties' | 'certifications' | 'modules'>; several: boolean }

/** The same number by duty, by certification where there are several, and by module of what is learned. */
export function Parts({ dashboard: { duties, certifications, modules }, several }: Props) {
  if (duties.length === 0) return null
  return (
    <section className="stack" id="theo-phan">
      <h2>{t.title}</h2>
      <Bars title={t.duties} lead={t.dutiesLead} first={t.duty} done={columns.trained} lines={duties} />
      {several && certifications.length > 1 ? (
        <Bars
          title={t.certifications}
          first={text.coverage.certification}
          done={columns.trained}
          lines={certifications}
        />
      ) : null}
      {modules.length > 0 ? (
        <Bars
          title={t.modules}
          lead={t.modulesLead}
          first={t.module}
          done={t.done}
          lines={modules.map(asLine)}
        />
      ) : null}
    </section>
  )
}

/** In its place where it takes long to count: the way to it. */
export function PartsLink({ to }: { to: string }) {
  return (
    <section className="stack no-print" id="theo-phan">
      <h2>{t.title}</h2>
      <p className="link-line">
        <a href={to}>{t.show}</a>
      </p>
    </section>
  )
}

function asLine({ certification, module, required, done }: Dashboard['modules'][number]): NamedLine {
  const rate = required === 0 ? null : done / required
  return {
    ...{ id: `${certification} ${module}`, name: module },
    coverage: { required, trained: done, inGrace: 0, waived: 0, rate },
  }
}

type BarsProps = { title: string; lead?: string; first: string; done: string; lines: NamedLine[] }

function Bars({ title, lead, first, done, lines }: BarsProps) {
  const numeric = (label: string) => ({ label, numeric: true })
  return (
    <div className="stack">
      <div>
        <h3 className="part-title">{title}</h3>
        {lead ? <p className="text-muted">{lead}</p> : null}
      </div>
      <Table
        caption={title}
        captionHidden
        head={[first, numeric(columns.rate), columns.progress, numeric(done), numeric(columns.required)]}
        rows={lines.map(({ id, name, coverage: { rate, trained, required } }) => ({
          key: id,
          cells: [
            <span key="name" lang="vi">
              {name}
            </span>,
            formatRate(rate),
            <Progress
              key="bar"
              value={trained}
              max={required}
              label={t.bar(name, rate)}
              tone={toneOf(rate)}
            />,
            formatCount(trained),
            formatCount(required),
          ],
        }))}
      />
    </div>
  )
}
