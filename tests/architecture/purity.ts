import ts from 'typescript'
import { layerOf } from './import-law.ts'
import { lineAt, nodesOf, type Source, type Violation } from './source.ts'

/** Layers that are told the time and given their chance, by `World` or an argument. */
const clockless = ['domain', 'usecases', 'persistence', 'pdf']

const reachesOut = new Set([
  ...[
    'process',
    'performance',
    'crypto',
    'fetch',
    'console',
    'window',
    'document',
    'localStorage',
    'navigator',
  ],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'globalThis', 'require'],
])

/** No clock and no chance in the layers that decide; in the domain nothing from outside at all. */
export function purity(files: Source[]): Violation[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path)
    if (!clockless.includes(layer)) return []
    return nodesOf(file).flatMap((node) => {
      const found = clockOrChance(node) ?? (layer === 'domain' ? outside(node) : null)
      if (!found) return []
      const instead = layer === 'domain' ? 'take it as an argument' : 'take it from World or an argument'
      return [{ path: file.path, line: lineAt(file, node.getStart()), rule: 'purity', found, instead }]
    })
  })
}

function clockOrChance(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
    return 'new Date() reads the clock'
  }
  if (!ts.isPropertyAccessExpression(node)) return null
  const name = node.getText()
  if (name === 'Date.now') return 'Date.now reads the clock'
  if (name === 'Math.random' || name === 'crypto.randomUUID' || name === 'crypto.getRandomValues') {
    return `${name} is chance`
  }
  return null
}

/** A use of a global of Node or the browser; a property or a parameter of the same name is none. */
function outside(node: ts.Node): string | null {
  if (!ts.isIdentifier(node) || !reachesOut.has(node.text)) return null
  const { parent } = node
  const isName =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent)
  return isName ? null : `the domain uses ${node.text}`
}
