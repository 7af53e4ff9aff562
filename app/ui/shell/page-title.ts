import { text } from '../../i18n/text.ts'

/** What a route's `meta` answers: the page's title, then the name of the site. */
export function pageTitle(title?: string | null): { title: string }[] {
  return [{ title: title ? `${title} · ${text.shell.site}` : text.shell.siteTitle }]
}
