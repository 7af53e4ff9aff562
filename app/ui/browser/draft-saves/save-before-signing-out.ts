import { paths } from '../../../paths.ts'

/** Signing out does not wait longer than this for a network that is away: the text is kept for the next time. */
const PATIENCE_MS = 5_000

type Draft = { canBeSaved: () => boolean; save: () => void; isSettled: () => boolean }

/** Who signs out on the page has what was typed saved first, while it still can be. */
export function saveBeforeSigningOut(form: HTMLFormElement, draft: Draft): void {
  const first = (event: Event): void => {
    const leaving = event.target as HTMLFormElement
    if (new URL(leaving.action).pathname !== paths.logout() || !draft.canBeSaved()) return
    event.preventDefault()
    const go = (): void => leaving.submit()
    form.addEventListener('draft-answered', () => draft.isSettled() && go())
    setTimeout(go, PATIENCE_MS)
    draft.save()
  }
  // Before everybody else who waits for forms to be sent.
  document.addEventListener('submit', first, { capture: true })
}
