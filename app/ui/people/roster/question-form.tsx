import type { QuestionLine } from '../../../domain/people/roster/roster-preview.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Button } from '../../kit/button.tsx'
import { ChoiceList, type Choice } from '../../kit/choice-list.tsx'
import { Around, Vietnamese } from '../../kit/vietnamese.tsx'

const t = text.rosterPages.question

/** Lines that may speak of somebody who is known, each with who it may be. */
export function QuestionForm({ id, lines, page }: { id: string; lines: QuestionLine[]; page: number }) {
  if (lines.length === 0) return <p>{text.rosterPages.preview.empty}</p>
  return (
    <form
      method="post"
      action={paths.rosterDecisions(id, page > 1 ? { page: String(page) } : {})}
      className="flex flex-col gap-6"
    >
      {lines.map((line) => (
        <ChoiceList
          key={line.row}
          id={`row-${line.row}`}
          name={`row-${line.row}`}
          type="radio"
          legend={<Around words={(name) => t.legend(line.rows.join(', '), name)} what={line.name} />}
          hint={line.staffCode === null ? t.noCode : t.code(line.staffCode)}
          choices={choicesOf(line)}
          selected={line.chosen === null ? [] : [line.chosen]}
        />
      ))}
      <Button className="self-start">{t.submit}</Button>
    </form>
  )
}

function choicesOf({ candidates, staffCode }: QuestionLine): Choice[] {
  const known = candidates.map(({ personId, by, fullName, staffCode: code, places }) => ({
    value: personId,
    label: <Around words={(name) => t.is(name, code)} what={fullName} />,
    hint: (
      <>
        {t.by[by]}
        {places.map((place) => (
          <span key={place} className="block">
            <Vietnamese>{place}</Vietnamese>
          </span>
        ))}
        {staffCode === null ? null : <span className="block">{t.newCode(staffCode)}</span>}
      </>
    ),
  }))
  const fresh = { value: 'new', label: t.new, ...(staffCode === null ? { hint: t.newHint } : {}) }
  return [...known, fresh]
}
