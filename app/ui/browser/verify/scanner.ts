import { scannedCertificate } from '../../../domain/certificates/scanned.ts'
import { paths } from '../../../paths.ts'
import { openCamera, type Camera } from './camera.ts'
import { readPicture } from './picture.ts'
import { qrReader } from './read-qr.ts'

/** As soon as a picture was looked at, the next one is: a hand is not still for long. */
const PAUSE_MS = 80
const PATIENCE_MS = 150

/** Offers to read a QR here. Without a camera the picture and what is typed are left. */
export function offerScanner(): void {
  const offer = document.querySelector<HTMLTemplateElement>('template[data-scan-here]')
  if (!offer) return
  offer.replaceWith(offer.content)
  const scanner = document.querySelector<HTMLElement>('[data-scanner]')
  if (!scanner) return
  // One primary way a page: where a QR can be read here, typing is the second.
  document.querySelector('[data-second]')?.classList.replace('button-primary', 'button-secondary')
  scan(scanner)
}

function scan(scanner: HTMLElement): void {
  const { dataset } = scanner
  const part = (name: string) => scanner.querySelector<HTMLElement>(`[data-${name}]`) ?? scanner
  const [viewfinder, open, close, said] = [part('viewfinder'), part('open'), part('close'), part('said')]
  const video = scanner.querySelector('video')
  const photo = scanner.querySelector<HTMLInputElement>('[data-photo]')
  if (!video || !photo) return
  const words = JSON.parse(dataset['words'] ?? '{}') as Record<string, string>
  const script = dataset['reader'] ?? ''
  let camera: Camera | 'opening' | null = null

  const say = (what: string) => {
    if (said.textContent !== (words[what] ?? '')) said.textContent = words[what] ?? ''
  }
  const show = (opened: boolean) => {
    const focused = document.activeElement === open || document.activeElement === close
    ;[viewfinder.hidden, open.hidden, close.hidden] = [!opened, opened, !opened]
    if (focused) (opened ? close : open).focus()
  }
  const stop = () => {
    if (typeof camera === 'object') camera?.stop()
    camera = null
    show(false)
  }
  /** Whether the text leads to a certificate; what else a QR holds is said and left alone. */
  const follow = (text: string): boolean => {
    const found = scannedCertificate(text, location.origin)
    if (!found) say('foreign')
    else location.assign(paths.verifyOne(found.id) + found.code)
    return found !== null
  }
  const start = async () => {
    camera = 'opening'
    say('opening')
    const opened = await openCamera(video)
    camera = typeof opened === 'string' ? null : opened
    if (typeof opened === 'string') return say(opened)
    show(true)
    const read = await qrReader(script)
    say('aim')
    while (camera === opened) {
      const text = await read(opened.frame(), PATIENCE_MS)
      if (text !== null && camera === opened && follow(text)) return stop()
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
  const fail = () => {
    stop()
    say('no-reader')
  }
  const readChosen = async (file: File) => {
    stop()
    say('reading')
    const text = await readPicture(file, script)
    photo.value = ''
    if (text === null) say('nothing')
    else follow(text)
  }

  open.addEventListener('click', () => {
    if (camera === null) void start().catch(fail)
  })
  close.addEventListener('click', () => {
    stop()
    say('')
  })
  // Nobody is filmed by a page that is not looked at.
  window.addEventListener('pagehide', stop)
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) stop()
  })
  photo.addEventListener('change', () => {
    const file = photo.files?.[0]
    if (file) void readChosen(file).catch(fail)
  })
}
