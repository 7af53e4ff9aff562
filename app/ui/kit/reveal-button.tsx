import { text } from '../../i18n/text.ts'

const t = text.shell

/** Lets one read the password one typed; the page script shows and answers it. */
export function RevealButton({ id }: { id: string }) {
  return (
    <button
      type="button"
      className="button button-secondary reveal"
      data-reveals={id}
      aria-pressed={false}
      aria-label={t.showPassword}
      hidden
    >
      <span className="reveal-off">{t.show}</span>
      <span className="reveal-on">{t.hide}</span>
    </button>
  )
}
