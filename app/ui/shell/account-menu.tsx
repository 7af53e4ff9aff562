import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../kit/icon.tsx'

const t = text.shell

/** One's own pages and the way out; opens without a script. */
export function AccountMenu({ name }: { name: string }) {
  return (
    <details className="account-menu">
      <summary aria-label={t.accountOf(name)}>
        <Icon name="person" />
        <span lang="vi" className="account-name">
          {name}
        </span>
      </summary>
      <div className="account-sheet">
        <p lang="vi" className="account-whose">
          {name}
        </p>
        <a href={paths.account()}>{t.account}</a>
        <a href={paths.password()}>{t.changePassword}</a>
        <form method="post" action={paths.logout()}>
          <button type="submit">{t.signOut}</button>
        </form>
      </div>
    </details>
  )
}
