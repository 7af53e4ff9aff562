import type { ReactNode } from 'react'
import type { Tone } from './badge.tsx'
import { Icon, type IconName } from './icon.tsx'

const icons: Record<Tone, IconName> = {
  neutral: 'info',
  info: 'info',
  good: 'check',
  warn: 'alert',
  bad: 'alert',
}

type Props = { tone?: Tone; title?: ReactNode; children?: ReactNode }

/** Something the person must know now: an alert when it went wrong, a status otherwise. */
export function Notice({ tone = 'info', title, children }: Props) {
  return (
    <div className={`notice tone-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} />
      <div className="notice-body">
        {title ? <p className="notice-title">{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
