import { classNames } from './class-names.ts'

type Props = { value: number; max: number; label: string; tone?: 'neutral' | 'good' | 'warn' | 'bad' }

/** A bar from nothing to all; the numbers stand beside it in words. */
export function Progress({ value, max, label, tone = 'neutral' }: Props) {
  return (
    <progress
      className={classNames('progress', `progress-${tone}`)}
      value={Math.max(0, Math.min(value, max))}
      max={max > 0 ? max : 1}
      aria-label={label}
    />
  )
}
