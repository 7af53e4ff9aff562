import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Button } from '../../kit/button.tsx'

/** Gives up a roster that was sent. */
export function DropForm({ id }: { id: string }) {
  return (
    <form method="post" action={paths.rosterRemoval(id)}>
      <Button tone="quiet">{text.rosterPages.preview.drop}</Button>
    </form>
  )
}
