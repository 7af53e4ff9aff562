import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../kit/icon.tsx'
import { Around } from '../kit/vietnamese.tsx'
import type { Visitor } from './visitor.ts'

const t = text.shell.footer

export function Footer({ site }: { site: Visitor['site'] }) {
  return (
    <footer className="shell-footer">
      <div className="shell-line">
        <p className="footer-hotline">
          <a href={`tel:${t.hotlineNumber}`}>
            <Icon name="phone" />
            <strong>{t.hotlineNumber}</strong>
          </a>
          <span>{t.hotline}</span>
        </p>
        <div className="footer-about">
          {site ? (
            <p>
              <Around words={t.runBy} what={site.body} />
            </p>
          ) : null}
          <p>{t.about}</p>
          <p>
            <a href={paths.verify()}>{t.verify}</a>
          </p>
          <p>
            <a href={paths.privacy()}>{text.privacy.link}</a>
          </p>
        </div>
      </div>
    </footer>
  )
}
