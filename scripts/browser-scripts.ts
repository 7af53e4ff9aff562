import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import type { Plugin } from 'vite'

const PREFIX = 'browser-script:'

/**
 * `import url from 'browser-script:reader'` gives the address of `app/ui/browser/reader.ts`, bundled to one
 * small script. Pages that are not hydrated load it with a plain <script>.
 */
export function browserScripts(): Plugin {
  const bundles = new Map<string, string>()
  let dev = false
  const bundle = async (name: string): Promise<string> => {
    const result = await build({
      entryPoints: [`app/ui/browser/${name}.ts`],
      bundle: true,
      minify: !dev,
      format: 'iife',
      target: 'es2018',
      charset: 'utf8',
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
