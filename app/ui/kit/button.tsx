import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger'

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { tone?: ButtonTone }

/** One primary button a page. */
export function Button({ tone = 'primary', type = 'submit', className, ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={classNames('button', `button-${tone}`, className)} />
}

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  to: string
  tone?: ButtonTone
  children: ReactNode
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({ to, tone = 'primary', className, children, ...rest }: LinkProps) {
  return (
    <a {...rest} href={to} className={classNames('button', `button-${tone}`, className)}>
      {children}
    </a>
  )
}
