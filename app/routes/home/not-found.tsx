import { refusalResponse } from '../../http/refusal.ts'

export function loader(): never {
  throw refusalResponse({ refused: 'not-found' })
}

/** Posting to what does not exist is answered in the same way. */
export const action = loader

/** Never shown: the error page of the root stands in its place. */
export default function NotFound() {
  return null
}
