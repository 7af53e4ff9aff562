import { useId, type ReactNode } from 'react'
import richTextScript from 'browser-script:rich-text'
import { text } from '../../i18n/text.ts'
import { vi } from '../../i18n/vi/index.ts'
import { FieldFrame, describedBy } from '../kit/field-frame.tsx'
import styles from './rich-text.css?url'

const t = text.editor

type Props = {
  label: string
  name: string
  defaultValue: string
  maxLength?: number
  /** What is marked with `data-plain-hint` is for who writes Markdown. */
  hint?: ReactNode
  error?: ReactNode
}

/**
 * A long text in Markdown. The script puts an editor over the field that needs none; without it one writes Markdown. Only
 * on pages without a client: the script changes what React would look for.
 */
export function RichTextField({ label, hint, error, ...area }: Props) {
  const id = useId()
  const { writing, table, linking, boxes } = t
  // Learners see the boxes under Vietnamese titles, whatever language the trainer reads.
  const words = { writing, table, linking, boxes, titles: vi.courses.blocks }
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <link rel="stylesheet" href={styles} />
      <textarea
        {...area}
        id={id}
        rows={20}
        className="control"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        data-rich-text=""
        data-words={JSON.stringify(words)}
      />
      <script src={richTextScript} defer />
    </FieldFrame>
  )
}
