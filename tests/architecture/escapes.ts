import ts from 'typescript'
import { isWords, lineAt, nodesOf, type Source, type Violation } from './source.ts'

const switches = /@ts-(ignore|nocheck|expect-error)|(?:eslint|oxlint)-disable|prettier-ignore/gu

/** No way around the compiler and the linter: no `any`, no comment that switches them off. */
export function escapes(files: Source[]): Violation[] {
  return files.flatMap((file) => [...anyTypes(file), ...switchedOff(file)])
}

function anyTypes(file: Source): Violation[] {
  return nodesOf(file)
    .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
    .map((node) => ({
      ...{ path: file.path, line: lineAt(file, node.getStart()), rule: 'escape' },
      ...{ found: 'any', instead: 'name the type, or take unknown and check it' },
    }))
}

function switchedOff(file: Source): Violation[] {
  return [...withoutWords(file).matchAll(switches)].map((match) => ({
    ...{ path: file.path, line: lineAt(file, match.index), rule: 'escape' },
    ...{ found: match[0], instead: 'mend what is reported, or change the rule for everybody' },
  }))
}

const isQuoted = (node: ts.Node) => isWords(node) || ts.isRegularExpressionLiteral(node)

/** The source with what is quoted blanked out, so that only code and comments are left; positions stay. */
function withoutWords(file: Source): string {
  let text = file.text
  for (const node of nodesOf(file).filter(isQuoted)) {
    const [start, end] = [node.getStart(), node.getEnd()]
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/gu, ' ') + text.slice(end)
  }
  return text
}
