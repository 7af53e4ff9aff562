import { formatBytes } from '../../../i18n/format-bytes.ts'
import { formatCount } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths, type RegisterAsked } from '../../../paths.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { Page } from '../../kit/page.tsx'
import { Progress } from '../../kit/progress.tsx'
import { FactList } from '../fact-list.tsx'
import { Drawing } from './drawing.tsx'
import { useDrawings, type Drawings } from './use-drawings.ts'

const t = text.register.papers

/** What a paper takes that has not been drawn yet, in bytes; more than most do. */
const USUAL = 60_000

type Props = { asked: RegisterAsked; words: string[]; drawings: Drawings }

/** All papers of what was found in the register: how many and how much, drawing those that are missing, and the file. */
export function PapersPage({ asked, words, drawings: first }: Props) {
  const { drawings, state, start, stop } = useDrawings(paths.registerDrawings(asked), first)
  const { papers, drawn } = drawings
  const complete = drawn === papers
  const facts = [
    { label: t.facts.count, value: formatCount(papers) },
    { label: t.facts.drawn, value: t.ofAll(drawn, papers) },
    { label: t.facts.size, value: sizeOf(drawings) },
  ]
  return (
    <Page title={t.title} lead={t.lead} back={{ to: paths.register(asked), label: t.back }} width="narrow">
      <div className="stack">
        {words.length > 0 ? <p lang="vi">{text.register.book.narrowed(words)}</p> : null}
        {papers === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Card className="flex flex-col gap-5">
            <FactList facts={facts} />
            <Progress value={drawn} max={papers} label={t.progress(drawn, papers)} />
            {complete ? null : <Drawing {...{ state, start, stop }} />}
            <p>
              <ButtonLink
                to={paths.registerPapersZip(asked)}
                tone={complete ? 'primary' : 'secondary'}
                download
              >
                {t.download}
              </ButtonLink>
            </p>
            {complete ? null : <p className="text-muted">{t.downloadHint}</p>}
          </Card>
        )}
      </div>
    </Page>
  )
}

function sizeOf({ papers, drawn, bytes }: Drawings): string {
  const size = formatBytes(bytes + (papers - drawn) * USUAL)
  return drawn === papers ? size : t.about(size)
}
