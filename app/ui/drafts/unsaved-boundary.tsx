import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import { FailurePage } from '../shell/failure-page.tsx'
import type { SentField } from './sent-fields.tsx'
import { SignedOutPage } from './unsaved-page.tsx'

/** What a page on which something is written shows when its action could not begin. */
export function UnsavedBoundary() {
  const error = useRouteError()
  const { pathname } = useLocation()
  const sent = sentIn(error)
  return sent ? <SignedOutPage address={pathname} {...sent} /> : <FailurePage />
}

function sentIn(error: unknown): { sent: SentField[]; isOther: boolean } | null {
  if (!isRouteErrorResponse(error) || error.status !== 401) return null
  const { sent, refused } = error.data as { sent?: SentField[]; refused?: string }
  return sent ? { sent, isOther: refused === 'another-account' } : null
}
