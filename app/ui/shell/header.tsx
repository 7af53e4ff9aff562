import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { FirstMinutes } from './first-minutes.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Mark } from './mark.tsx'
import { Navigation } from './navigation.tsx'
import { TextSizeSwitch } from './text-size-switch.tsx'
import type { Visitor } from './visitor.ts'

const t = text.shell

export function Header({ visitor }: { visitor: Visitor }) {
  return (
    <header className="shell-header">
      {visitor.demo ? <DemoRibbon /> : null}
      <div className="shell-top">
        <div className="shell-line">
          <a href={paths.home()} className="wordmark">
            {visitor.site?.logo ? <Logo version={visitor.site.logo} /> : <Mark />}
            <span>
              <span className="wordmark-name">{t.site}</span>
              <span className="wordmark-tagline">
                {visitor.site ? <Vietnamese>{visitor.site.body}</Vietnamese> : t.tagline}
              </span>
            </span>
          </a>
          <div className="shell-choices">
            <LanguageSwitch />
            <TextSizeSwitch current={visitor.textSize} />
          </div>
        </div>
      </div>
      <Navigation person={visitor.person} />
      {visitor.person?.learns ? <FirstMinutes /> : null}
    </header>
  )
}

/** The agency's own sign, on white, for which signs are drawn. */
function Logo({ version }: { version: string }) {
  return <img className="agency-logo" src={paths.logo(version)} alt="" />
}

function DemoRibbon() {
  return (
    <p className="demo-ribbon">
      <strong>{t.demo}</strong> <span className="demo-hint">{t.demoHint}</span>
    </p>
  )
}
