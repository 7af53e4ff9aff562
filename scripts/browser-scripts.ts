import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import type { Plugin } from 'vite'

const PREFIX = 'browser-script:'
/** At an address of their own, which browsers know them by and ask again. */
const WORKERS = ['verify-worker']

/**
 * `import url from 'browser-script:reader'` gives the address of `app/ui/browser/reader.ts`, bundled to one
 * small script. Pages that are not hydrated load it with a plain <script>. Workers are of the build alone: while
 * developing there is none, so that what is shown is what was just written.
 */
export function browserScripts(): Plugin {
  const bundles = new Map<string, string>()
  let dev = false
  const bundle = async (name: string, define: Record<string, string> = {}): Promise<string> => {
    const result = await build({
      entryPoints: [`app/ui/browser/${name}.ts`],
      bundle: true,
      minify: !dev,
      format: 'iife',
      target: 'es2018',
      charset: 'utf8',
      define,
      write: false,
    })
    return result.outputFiles[0]?.text ?? ''
  }
  return {
    name: 'browser-scripts',
    configResolved(config) {
      dev = config.command === 'serve'
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const name = id.slice(PREFIX.length + 1)
      const source = await bundle(name)
      const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)
      const file = dev ? `@browser-script/${name}.js` : `assets/${name}-${hash}.js`
      bundles.set(`/${file}`, name)
      // Root and routes are loaded by both builds; only the browser's one writes the file.
      if (!dev && this.environment.name === 'client') this.emitFile({ type: 'asset', fileName: file, source })
      return `export default ${JSON.stringify(`/${file}`)}`
    },
    generateBundle: {
      order: 'post',
      async handler(_options, files) {
        if (this.environment.name !== 'client') return
        // Names hold the hash of what is in a file, pages and their words included: another build has other names.
        const names = Object.keys(files).sort().join()
        const define = {
          BUILD: JSON.stringify(createHash('sha256').update(names).digest('hex').slice(0, 12)),
        }
        for (const name of WORKERS)
          this.emitFile({ type: 'asset', fileName: `${name}.js`, source: await bundle(name, define) })
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = bundles.get((request.url ?? '').split('?')[0] ?? '')
        if (!name) return next()
        bundle(name).then((source) => {
          response.setHeader('content-type', 'text/javascript; charset=utf-8')
          response.end(source)
        }, next)
      })
    },
  }
}
