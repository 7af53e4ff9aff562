import ts from 'typescript'
import { lineAt, nodesOf, type Source, type Violation } from './source.ts'

/** The content security policy lets no `style=` attribute through. */
export function inlineStyle(files: Source[]): Violation[] {
  return files.flatMap((file) =>
    nodesOf(file)
      .filter((node) => ts.isJsxAttribute(node) && node.name.getText() === 'style')
      .map((node) => ({
        ...{ path: file.path, line: lineAt(file, node.getStart()), rule: 'inline style' },
        ...{ found: 'style= on an element', instead: 'use a class, SVG attributes or <progress>' },
      })),
  )
}
