import { text } from '../../i18n/text.ts'
import { Notice } from '../kit/notice.tsx'
import { DraftScript } from './draft-form.tsx'

const t = text.editor.kept

/** Place for what this browser holds of somebody's unsaved texts; the script fills and shows it where there are any. */
export function KeptTexts({ owner }: { owner: string }) {
  return (
    <div hidden data-kept-texts={owner} data-words={JSON.stringify(t)}>
      <Notice tone="warn" title={t.title}>
        <ul className="mt-2" />
      </Notice>
      <DraftScript />
    </div>
  )
}
