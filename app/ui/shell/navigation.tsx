import { useLocation } from '@remix-run/react'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { AccountMenu } from './account-menu.tsx'
import type { Visitor } from './visitor.ts'

const t = text.shell

type Entry = { to: string; label: string }

/** The main pages of whoever is here, as links. */
export function Navigation({ person }: { person: Visitor['person'] }) {
  const { pathname } = useLocation()
  const entries = entriesFor(person)
  const here = nearest(pathname, entries)
  return (
    <nav className="shell-nav" aria-label={t.navigation}>
      <div className="shell-line">
        <ul>
          {entries.map(({ to, label }) => (
            <li key={to}>
              <a href={to} aria-current={to === here ? currency(pathname, to) : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        {person ? <AccountMenu name={person.name} /> : <SignInLink pathname={pathname} />}
      </div>
    </nav>
  )
}

function entriesFor(person: Visitor['person']): Entry[] {
  if (!person) return [{ to: paths.verify(), label: t.footer.verify }]
  const learning = [
    { to: paths.learn(), label: t.learn },
    { to: paths.certificates(), label: t.certificates },
  ]
  const administering = [
    { to: paths.accounts(), label: t.accounts },
    { to: paths.settings(), label: t.settings },
    { to: paths.audit(), label: t.audit },
  ]
  return [
    ...(person.learns ? learning : []),
    ...(person.teaches ? [{ to: paths.teach(), label: t.teach }] : []),
    ...(person.sees || person.administers ? [{ to: paths.coverage(), label: t.coverage }] : []),
    ...(person.sees || person.administers ? [corrections(person.waiting)] : []),
    ...(person.sees || person.administers ? [{ to: paths.people(), label: t.staff }] : []),
    ...(person.sees || person.administers ? [{ to: paths.register(), label: t.register }] : []),
    ...(person.sees || person.administers ? [{ to: paths.units(), label: t.units }] : []),
    ...(person.sees || person.administers ? [{ to: paths.requirements(), label: t.requirements }] : []),
    ...(person.administers ? administering : []),
  ]
}

function corrections(waiting: number): Entry {
  const { menu, menuWaiting } = text.corrections
  return { to: paths.corrections(), label: waiting > 0 ? menuWaiting(waiting) : menu }
}

/** Of the pages that one may be on or below, the one with the longest address. */
function nearest(pathname: string, entries: Entry[]): string | undefined {
  const fitting = entries.filter(({ to }) => currency(pathname, to)).map(({ to }) => to)
  return fitting.sort((a, b) => b.length - a.length)[0]
}

/** `page` on the page itself, `true` below it. */
function currency(pathname: string, to: string): 'page' | 'true' | undefined {
  if (pathname === to) return 'page'
  return pathname.startsWith(`${to}/`) ? 'true' : undefined
}

function SignInLink({ pathname }: { pathname: string }) {
  const login = paths.login()
  return (
    <a href={login} className="shell-sign-in" aria-current={currency(pathname, login)}>
      {t.signIn}
    </a>
  )
}
