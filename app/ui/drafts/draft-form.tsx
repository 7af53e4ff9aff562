import type { ReactNode } from 'react'
import savesScript from 'browser-script:draft-saves'
import { text } from '../../i18n/text.ts'
import { Button } from '../kit/button.tsx'

const t = text.drafts

/** Whose form it is, from which window it is sent, and which save of which window it was made from. */
export type Stamped = {
  owner: string
  writer: string
  base: number
  last: string | null
  saved: { at: string; by: string } | null
}

type Props = { action: string; stamped: Stamped; children: ReactNode; beside?: ReactNode }

/**
 * One piece of a draft to be written. It is a plain form with a button; the script saves what is typed as it is typed, by
 * the same fields, and keeps it in the browser while the server cannot be reached.
 */
export function DraftForm({ action, stamped, children, beside }: Props) {
  const { owner, writer, base, last, saved } = stamped
  return (
    <form
      method="post"
      action={action}
      className="draft-form"
      data-draft-save=""
      data-last={last ?? undefined}
      data-words={JSON.stringify(text.editor.saving)}
    >
      <input type="hidden" name="owner" value={owner} />
      <input type="hidden" name="writer" value={writer} />
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="seq" value={base + 1} />
      {children}
      <div className="draft-save">
        <Button>{t.save}</Button>
        <span role="status" data-draft-state="" className="text-muted">
          {saved ? t.savedAt(new Date(saved.at), saved.by) : t.neverSaved}
        </span>
        {beside}
      </div>
    </form>
  )
}

/** The script of the pages on which something is written. */
export function DraftScript() {
  return <script src={savesScript} defer />
}
