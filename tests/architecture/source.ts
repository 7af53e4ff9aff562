import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import ts from 'typescript'

/** A file as the rules see it: its path from the root of the repository, with forward slashes, and its text. */
export type Source = { path: string; text: string; tree: ts.SourceFile }

/** Something that a rule forbids: where, what was found, and what to do instead. */
export type Violation = { path: string; line: number; rule: string; found: string; instead: string }

export const root = join(import.meta.dirname, '../..')

export function source(path: string, text: string): Source {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind) }
}

/** All TypeScript below a folder of the repository, but what is generated. */
export function sourcesIn(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('/generated/'))
    .sort()
    .map((path) => source(path, readFileSync(join(root, path), 'utf8')))
}

export function lineAt({ tree }: Source, position: number): number {
  return tree.getLineAndCharacterOfPosition(position).line + 1
}

/** Calls back for every node below one, itself included. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

export function nodesOf(file: Source): ts.Node[] {
  const nodes: ts.Node[] = []
  walk(file.tree, (node) => nodes.push(node))
  return nodes
}

/** What people read in the source: literals and the text between tags. */
export function isWords(node: ts.Node): node is ts.LiteralLikeNode {
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node) ||
    ts.isJsxText(node)
  )
}

/** The failures in words, one line each, as a test shows them. */
export function told(violations: Violation[]): string[] {
  return violations.map(
    ({ path, line, rule, found, instead }) => `${path}:${line} [${rule}] ${found}; instead: ${instead}`,
  )
}
