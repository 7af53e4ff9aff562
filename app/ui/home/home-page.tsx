import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Icon, type IconName } from '../kit/icon.tsx'
import { HomePicture } from './home-picture.tsx'

const t = text.home

const ways: [keyof typeof t.ways, IconName][] = [
  ['lessons', 'book'],
  ['scenarios', 'person'],
  ['certificate', 'seal'],
]

/** The public front page: what this is, the way in, and the way to check a certificate. */
export function HomePage() {
  return (
    <div className="home">
      <section className="home-hero">
        <div className="home-welcome">
          <h1>{t.title}</h1>
          <p className="home-lead">{t.lead}</p>
          <div className="home-actions">
            <ButtonLink to={paths.login()} className="button-large">
              {t.signIn}
            </ButtonLink>
            <ButtonLink to={paths.verify()} tone="secondary" className="button-large">
              {t.verify}
            </ButtonLink>
          </div>
          <p className="home-hint">{t.signInHint}</p>
        </div>
        <HomePicture />
      </section>
      <FirstMinutesBand />
      <section className="home-ways">
        <h2>{t.waysTitle}</h2>
        <ul>
          {ways.map(([way, icon]) => (
            <li key={way}>
              <Icon name={icon} />
              <h3>{t.ways[way].title}</h3>
              <p>{t.ways[way].text}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function FirstMinutesBand() {
  const { title, text: words, open } = t.firstMinutes
  return (
    <section className="home-now">
      <div>
        <h2>{title}</h2>
        <p>{words}</p>
      </div>
      <ButtonLink to={paths.firstMinutes()} tone="secondary">
        {open}
      </ButtonLink>
    </section>
  )
}
