import { useLocation } from '@remix-run/react'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../kit/icon.tsx'

/** The way to what must be done now, on every page of a learner but that one. */
export function FirstMinutes() {
  if (useLocation().pathname === paths.firstMinutes()) return null
  return (
    <a href={paths.firstMinutes()} className="first-minutes">
      <span className="shell-line">
        <Icon name="door" />
        <span>{text.shell.firstMinutes}</span>
      </span>
    </a>
  )
}
