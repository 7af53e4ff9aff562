import { ink } from '../ornament.ts'
import { printable } from '../fonts.ts'

const GRID = '#c9c9c9'
const BAR = { height: 9, gap: 7, label: 168, value: 46, colour: '#0f4f42', open: '#e4e9e2' }

/** How high a chart of so many bars is. */
export const barsHeight = (count: number) => count * (BAR.height + BAR.gap) + 4

type Bar = { label: string; share: number; value: string }
type Corner = { x: number; y: number; width: number }

/** One bar under the other: what it is, how much of the whole is filled, and the value in words. */
export function drawBars(doc: PDFKit.PDFDocument, bars: readonly Bar[], { x, y, width }: Corner): void {
  const track = width - BAR.label - BAR.value - 8
  for (const [at, { label, share, value }] of bars.entries()) {
    const top = y + at * (BAR.height + BAR.gap)
    const words = { width: BAR.label - 6, height: 12, ellipsis: true, lineBreak: false }
    doc.font('regular').fontSize(10).fillColor(ink.black)
    doc.text(printable(label.normalize('NFC')), x, top - 1.5, words)
    doc.rect(x + BAR.label, top, track, BAR.height).fill(BAR.open)
    if (share > 0) doc.rect(x + BAR.label, top, track * share, BAR.height).fill(BAR.colour)
    doc.fontSize(10).fillColor(ink.black)
    doc.text(value, x + BAR.label + track + 4, top - 1.5, {
      width: BAR.value,
      align: 'left',
      lineBreak: false,
    })
  }
}

export const LINE_HEIGHT = 168
const PLOT = { left: 30, right: 12, top: 16, bottom: 22 }

type Point = { label: string; share: number | null; value: string }

/** A line over time between 0 and 100 %; where nobody is counted there is no point. */
export function drawLine(doc: PDFKit.PDFDocument, points: readonly Point[], { x, y, width }: Corner): void {
  const across = width - PLOT.left - PLOT.right
  const down = LINE_HEIGHT - PLOT.top - PLOT.bottom
  const at = (index: number) => x + PLOT.left + (across * index) / Math.max(points.length - 1, 1)
  const heightAt = (share: number) => y + PLOT.top + down * (1 - share)
  drawGrid(doc, { x, right: x + width - PLOT.right }, heightAt)
  doc.lineWidth(1.4).strokeColor(BAR.colour)
  let open = false
  for (const [index, { share }] of points.entries()) {
    if (share !== null) doc[open ? 'lineTo' : 'moveTo'](at(index), heightAt(share))
    open = share !== null
  }
  doc.stroke()
  for (const [index, { share, label, value }] of points.entries()) {
    if (share !== null) {
      doc.circle(at(index), heightAt(share), 2.2).fill(BAR.colour)
      tick(doc, value, { x: at(index), y: heightAt(share) - 13 }, 8.5)
    }
    tick(doc, label, { x: at(index), y: y + LINE_HEIGHT - PLOT.bottom + 6 }, 8.5)
  }
}

function drawGrid(
  doc: PDFKit.PDFDocument,
  { x, right }: { x: number; right: number },
  heightAt: (share: number) => number,
): void {
  doc.lineWidth(0.5).strokeColor(GRID)
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    doc.moveTo(x + PLOT.left, heightAt(share)).lineTo(right, heightAt(share))
    doc.stroke()
    doc.font('regular').fontSize(9).fillColor(ink.black)
    doc.text(String(share * 100), x, heightAt(share) - 5, {
      width: PLOT.left - 6,
      align: 'right',
      lineBreak: false,
    })
  }
}

function tick(
  doc: PDFKit.PDFDocument,
  words: string,
  { x, y }: { x: number; y: number },
  size: number,
): void {
  const half = 24
  doc.font('regular').fontSize(size).fillColor(ink.black)
  doc.text(words, x - half, y, { width: 2 * half, align: 'center', lineBreak: false })
}
