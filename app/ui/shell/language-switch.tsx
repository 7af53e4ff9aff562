import { useLocation } from '@remix-run/react'
import { language, type Language } from '../../i18n/language.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'

const others: Record<Language, Language> = { vi: 'en', en: 'vi' }

/** The way to the other language, named in that language; a form that comes back to this page. */
export function LanguageSwitch() {
  const { pathname, search } = useLocation()
  const other = others[language()]
  const { name, short } = text.shell.languages[other]
  return (
    <form method="post" action={paths.language()} className="language-switch">
      <input type="hidden" name="back" value={pathname + search} />
      <button type="submit" name="language" value={other} lang={other} aria-label={`${short} – ${name}`}>
        <span className="language-name">{name}</span>
        <span className="language-short">{short}</span>
      </button>
    </form>
  )
}
