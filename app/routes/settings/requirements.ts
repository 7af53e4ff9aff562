import { redirect } from '@remix-run/node'
import { paths } from '../../paths.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

/** Where requirements were set before they had pages of their own. */
export function loader() {
  return redirect(paths.requirements(), 301)
}
