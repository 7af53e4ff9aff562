import { text } from '../../../i18n/text.ts'
import { Button } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import type { DrawingState } from './use-drawings.ts'

const t = text.register.papers

type Props = { state: DrawingState; start: () => void; stop: () => void }

/** Has the missing papers drawn while the page is open; where no script runs there is nothing to press. */
export function Drawing({ state, start, stop }: Props) {
  if (state === 'plain') return null
  if (state === 'drawing')
    return (
      <>
        <p role="status">{t.preparing}</p>
        <p>
          <Button type="button" tone="secondary" onClick={stop}>
            {t.stop}
          </Button>
        </p>
      </>
    )
  return (
    <>
      {state === 'failed' ? <Notice tone="bad">{t.failed}</Notice> : null}
      <p className="text-muted">{t.prepareHint}</p>
      <p>
        <Button type="button" onClick={start}>
          {t.prepare}
        </Button>
      </p>
    </>
  )
}
