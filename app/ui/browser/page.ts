/** The one script of pages without a client. Whatever it does, the page can do without it. */
import { closeMenus } from './close-menus.ts'
import { fillFromSlip } from './fill-from-slip.ts'
import { keepPlace } from './keep-place.ts'
import { printPage } from './print-page.ts'
import { revealPasswords } from './reveal-passwords.ts'
import { sendOnce } from './send-once.ts'
import { switchTextSize } from './switch-text-size.ts'

switchTextSize()
sendOnce()
revealPasswords()
closeMenus()
keepPlace()
printPage()
fillFromSlip()
