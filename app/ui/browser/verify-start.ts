/** The page on which a check begins: by what is typed, by the camera or a picture, by a file. */
import { keepForOffline, keptForOffline } from './keep-for-offline.ts'
import { answerTyped } from './verify/typed.ts'
import { takeFile } from './verify/sent-file.ts'
import { offerScanner } from './verify/scanner.ts'

answerTyped()
offerScanner()
takeFile()
keepForOffline()
void keptForOffline().then(() => {
  const kept = document.querySelector<HTMLTemplateElement>('template[data-kept]')
  kept?.replaceWith(kept.content)
})
