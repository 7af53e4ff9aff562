import { rankOrders, type RankedUnit, type RankOrder } from '../../../domain/coverage/ranking.ts'
import { communeKinds } from '../../../domain/units/unit-kind.ts'
import { text } from '../../../i18n/text.ts'
import { paths, type RankingQuery } from '../../../paths.ts'
import { Button } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import { Select } from '../../kit/select.tsx'
import { Around, Vietnamese } from '../../kit/vietnamese.tsx'
import { keptIn, type Asked } from '../asked.ts'
import { CoverageForm, type CertificationChoice } from '../coverage-form.tsx'
import { UnitFiles } from '../unit-files.tsx'
import { RankedTable } from './ranked-table.tsx'

const t = text.coverageMap.ranking

type Props = {
  asked: Asked
  certifications: CertificationChoice[]
  which: 'communes' | 'below'
  order: RankOrder
  page: number
  pages: number
  /** Units of several provinces stand in one ranking. */
  nested: boolean
  units: RankedUnit[]
}

/** All units below by their places: which ones are worst, by how many people, and whether it gets better. */
export function RankingPage(props: Props) {
  const { asked, certifications, which, order, page, pages, nested, units } = props
  const { unit, on, certification } = asked
  const kept = keptIn(asked)
  const here: RankingQuery = {
    ...kept,
    which: which === 'below' ? 'below' : null,
    order: order === 'rate' ? null : order,
  }
  const to = (other: RankingQuery) => paths.coverageRanking(unit.code, { ...here, ...other })
  return (
    <Page
      title={<Around words={t.title} what={unit.name} />}
      lead={text.coverage.asOf(on)}
      back={{ to: paths.unitCoverage(unit.code, kept), label: <Vietnamese>{unit.name}</Vietnamese> }}
    >
      <div className="stack">
        {nested || which === 'below' ? (
          <Tabs label={t.which} chosen={which} words={t.scopes} to={(one) => to({ which: one })} />
        ) : null}
        <Tabs
          label={t.order}
          chosen={order}
          words={t.orders}
          order={rankOrders}
          to={(one) => to({ order: one })}
        />
        <details className="disclosure" open={asked.kinds.length > 0 || on !== asked.today}>
          <summary>
            <span>{t.filters}</span>
          </summary>
          <div className="stack">
            <CoverageForm
              action={paths.coverageRanking(unit.code)}
              day={on}
              certification={certification}
              certifications={certifications}
              kept={hidden(here)}
            />
            {which === 'communes' ? <KindForm asked={asked} here={here} /> : null}
          </div>
        </details>
        <div className="section-head">
          <p className="text-muted">{t.lead}</p>
          <UnitFiles code={unit.code} query={{ ...kept, on }} />
        </div>
        <RankedTable units={units} kept={kept} full />
        <Pages page={page} pages={pages} to={(one) => to({ page: String(one) })} />
      </div>
    </Page>
  )
}

type TabsProps<T extends string> = {
  label: string
  chosen: T
  words: Record<T, string>
  order?: readonly T[]
  to: (one: T) => string
}

function Tabs<T extends string>({ label, chosen, words, order, to }: TabsProps<T>) {
  return (
    <nav className="tabs" aria-label={label}>
      {(order ?? (Object.keys(words) as T[])).map((one) => (
        <a key={one} href={to(one)} aria-current={one === chosen ? 'page' : undefined}>
          {words[one]}
        </a>
      ))}
    </nav>
  )
}

/** What of the address a form carries along. */
function hidden({ on: _on, certification: _certification, ...rest }: RankingQuery): Record<string, string> {
  const single = Object.entries(rest).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  return Object.fromEntries(single)
}

function KindForm({ asked, here }: { asked: Asked; here: RankingQuery }) {
  const { kind: _kind, ...others } = here
  const [chosen] = asked.kinds
  return (
    <form method="get" action={paths.coverageRanking(asked.unit.code)} className="coverage-form">
      {Object.entries(others).flatMap(([name, value]) =>
        [value ?? []]
          .flat()
          .map((one) => <input key={`${name} ${one}`} type="hidden" name={name} value={one} />),
      )}
      <Select
        label={t.kind}
        name="kind"
        defaultValue={chosen ?? ''}
        choices={[
          { value: '', label: t.everyKind },
          ...communeKinds.map((kind) => ({ value: kind, label: t.kinds[kind] })),
        ]}
      />
      <Button tone="secondary">{t.show}</Button>
    </form>
  )
}

function Pages({ page, pages, to }: { page: number; pages: number; to: (page: number) => string }) {
  const words = text.coverage
  if (pages === 1) return null
  return (
    <nav className="link-line" aria-label={words.pages}>
      {page > 1 ? <a href={to(page - 1)}>{words.before}</a> : null}
      <span>{words.page(page, pages)}</span>
      {page < pages ? <a href={to(page + 1)}>{words.after}</a> : null}
    </nav>
  )
}
