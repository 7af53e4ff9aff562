import { Links, Meta, Scripts, ScrollRestoration, useMatches, useRouteError } from '@remix-run/react'
import { useContext, type ReactNode } from 'react'
import pageScript from 'browser-script:page'
import { language } from '../../i18n/language.ts'
import { text } from '../../i18n/text.ts'
import { classNames } from '../kit/class-names.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { ResponseContext } from './response-context.ts'
import { isAlone, isHydrated } from './route-handle.ts'
import type { Visitor } from './visitor.ts'

/** The whole HTML document: a shell around the page, and no client but one small script where none is asked for. */
export function Document({ visitor, children }: { visitor: Visitor; children: ReactNode }) {
  const { nonce } = useContext(ResponseContext)
  const matches = useMatches()
  const failed = Boolean(useRouteError())
  const hydrated = isHydrated(matches) && !failed
  const alone = isAlone(matches) && !failed
  const size = visitor.textSize
  return (
    <html lang={language()} className={classNames(size !== 'normal' && `text-${size}`) || undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0f4f42" />
        <meta name="format-detection" content="telephone=no" />
        <Meta />
        <Links />
        <script src={pageScript} defer />
      </head>
      <body>
        <a href="#noi-dung" className="skip">
          {text.shell.skip}
        </a>
        {alone ? null : <Header visitor={visitor} />}
        <main id="noi-dung" tabIndex={-1}>
          {children}
        </main>
        {alone ? null : <Footer site={visitor.site} />}
        {hydrated ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  )
}
