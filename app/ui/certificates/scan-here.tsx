import qrReaderScript from 'browser-script:qr-reader'
import { text } from '../../i18n/text.ts'
import { Button } from '../kit/button.tsx'

const t = text.certificates.check.camera

/**
 * Reads a QR within the page: from the camera, or from a picture where a browser inside another app lends none. Shown by
 * the page's script; what reads a picture is loaded when it is needed.
 */
export function ScanHere() {
  return (
    <template data-scan-here>
      <div
        className="flex flex-col gap-3"
        data-scanner
        data-reader={qrReaderScript}
        data-words={JSON.stringify(t.said)}
      >
        <div className="viewfinder" data-viewfinder hidden>
          <video className="viewfinder-picture" aria-label={t.picture} playsInline muted />
        </div>
        <p role="status" data-said className="font-medium empty:hidden" />
        <div className="flex flex-wrap gap-3">
          <Button type="button" data-open>
            {t.open}
          </Button>
          <Button type="button" tone="secondary" data-close hidden>
            {t.close}
          </Button>
          <label className="button button-secondary file-button">
            {t.photo}
            <input type="file" accept="image/*" className="sr-only" data-photo />
          </label>
        </div>
      </div>
    </template>
  )
}
