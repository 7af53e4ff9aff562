import { byModule, nextItem, type Outline, type OutlineItem } from '../../domain/courses/outline.ts'
import { paths } from '../../paths.ts'
import { ItemRow } from './item-row.tsx'

type Props = {
  outline: Outline
  /** Where a step is, if not where learners have it. */
  addressOf?: (item: OutlineItem) => string
}

/** The modules of a course with their steps. */
export function OutlineList({ outline, addressOf = (item) => paths.step(outline.slug, item) }: Props) {
  const next = nextItem(outline.items)
  return (
    <div className="flex flex-col gap-6">
      {byModule(outline.items).map(({ module, items }) => (
        <section key={module} className="flex flex-col gap-2">
          <h3 lang="vi" className="text-lg font-semibold">
            {module}
          </h3>
          <ol className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-paper">
            {items.map((item) => (
              <ItemRow
                key={item.key}
                to={addressOf(item)}
                items={outline.items}
                item={item}
                isNext={item === next}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
