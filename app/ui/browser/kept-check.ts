import { paths } from '../../paths.ts'

/** What a browser keeps to check certificates with no network; pages without a word about anybody. */
const pages = [paths.verify(), paths.verifyOffline()]
const CACHES = 'verify-'
/** As long as a weak network may take to answer before the kept page does. */
export const PATIENCE_MS = 10_000

type Outside = { caches: CacheStorage; fetch: typeof fetch; origin: string }

export type KeptCheck = ReturnType<typeof keptCheck>

/**
 * The pages, scripts, styles, fonts and keys of one build. A page is asked of the network first, because only there
 * its state is known; files, whose names change with their content, come from here.
 */
export function keptCheck({ caches, fetch, origin }: Outside, build: string) {
  const ours = CACHES + build

  /** Without cookies: what is kept is what a stranger is shown. */
  async function ask(path: string): Promise<Response> {
    const cache = path.startsWith('/assets/') ? 'default' : 'no-cache'
    const answer = await fetch(new URL(path, origin).href, { credentials: 'omit', cache })
    if (!answer.ok || answer.redirected) throw new Error(`${path}: ${answer.status}`)
    return answer
  }

  async function keep(path: string): Promise<string> {
    const answer = await ask(path)
    const cache = await caches.open(ours)
    await cache.put(path, answer.clone())
    return answer.text()
  }

  async function keepAll(): Promise<void> {
    const html = await Promise.all(pages.map(keep))
    await keep(paths.verifyKeys())
    const files = new Set(html.flatMap(filesOfPage))
    const texts = await Promise.all([...files].map(async (path) => ({ path, text: await keep(path) })))
    const styles = texts.filter(({ path }) => path.endsWith('.css'))
    const fonts = new Set(styles.flatMap(({ text }) => filesOfStyle(text)))
    await Promise.all([...fonts].map(keep))
  }

  async function forgetOthers(): Promise<void> {
    const names = await caches.keys()
    const others = names.filter((name) => name.startsWith(CACHES) && name !== ours)
    await Promise.all(others.map((name) => caches.delete(name)))
  }

  async function kept(path: string): Promise<Response | undefined> {
    return (await caches.open(ours)).match(path, { ignoreVary: true })
  }

  /** The network's answer, unless it has none, takes too long or is down behind its proxy. */
  async function page(asked: Request): Promise<Response> {
    const fromNetwork = fetch(asked)
    const instead = await kept(pageFor(new URL(asked.url).pathname))
    if (!instead) return fromNetwork
    const answer = await Promise.race([fromNetwork, patience()]).catch(() => undefined)
    return answer && answer.status < 500 ? answer : instead
  }

  async function file(asked: Request): Promise<Response> {
    return (await kept(new URL(asked.url).pathname)) ?? fetch(asked)
  }

  /** The key list of today, so that "as of" is as late as it can be. */
  const refreshKeys = (): Promise<unknown> => keep(paths.verifyKeys()).catch(() => undefined)

  return { keepAll, forgetOthers, page, file, refreshKeys }
}

const patience = () => new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined))

/** Whether the worker has anything to do with a page; all others go their way untouched. */
export function isCheckPage(path: string): boolean {
  return path === paths.verify() || path.startsWith(`${paths.verify()}/`)
}

/** Any certificate's page is the same one where nobody can be asked. */
function pageFor(path: string): string {
  return path.replace(/\/$/, '') === paths.verify() ? paths.verify() : paths.verifyOffline()
}

/** Files that are kept for check pages: those of the build, and the icon. */
export function isKeptFile(path: string): boolean {
  return path.startsWith('/assets/') || path === '/favicon.svg' || path === paths.verifyKeys()
}

function filesOfPage(html: string): string[] {
  return [...html.matchAll(/\s(?:src|href|data-reader)="(\/(?:assets\/|favicon)[^"]+)"/g)].map(
    ([, path = '']) => path,
  )
}

function filesOfStyle(css: string): string[] {
  return [...css.matchAll(/url\(["']?(\/assets\/[^"')]+)/g)].map(([, path = '']) => path)
}
