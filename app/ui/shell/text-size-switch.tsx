import { useLocation } from '@remix-run/react'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { textSizes, type TextSize } from './text-size.ts'

const t = text.shell

/** A− A A+: a form that comes back to this page; the page script does it in place. */
export function TextSizeSwitch({ current }: { current: TextSize }) {
  const { pathname, search } = useLocation()
  return (
    <form method="post" action={paths.textSize()} className="text-size" data-text-size="">
      <input type="hidden" name="back" value={pathname + search} />
      <span className="text-size-label" aria-hidden="true">
        {t.textSize}
      </span>
      {textSizes.map((size) => (
        <button
          key={size}
          type="submit"
          name="size"
          value={size}
          className={`text-size-${size}`}
          aria-label={`${t.textSizes[size].sign} – ${t.textSizes[size].label}`}
          aria-pressed={size === current}
        >
          {t.textSizes[size].sign}
        </button>
      ))}
    </form>
  )
}
