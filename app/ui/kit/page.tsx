import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

type Props = {
  title: ReactNode
  lead?: ReactNode
  /** Where one came from: a link above the heading. */
  back?: { to: string; label: ReactNode } | undefined
  /** Buttons beside the heading. */
  actions?: ReactNode
  children?: ReactNode
  width?: 'narrow' | 'wide'
}

/** A page's heading and content, within the shell's `<main>`. */
export function Page({ title, lead, back, actions, children, width = 'wide' }: Props) {
  return (
    <div className={classNames('page', width === 'narrow' ? 'page-narrow' : 'page-wide')}>
      <header className="page-head">
        {back ? (
          <a href={back.to} className="page-back">
            <Icon name="back" />
            {back.label}
          </a>
        ) : null}
        <div className="page-title">
          <h1>{title}</h1>
          {actions ? <div className="page-actions">{actions}</div> : null}
        </div>
        {lead ? <p className="page-lead">{lead}</p> : null}
      </header>
      {children}
    </div>
  )
}
