import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { encodeQR } from 'qr'

const resolve = createRequire(import.meta.url).resolve
const files = {
  regular: resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italic: resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
}
const [black, green, gold] = ['#1a1a1a', '#0f4f42', '#a87a1e']
const centre = { x: 60, width: 722 }
const left = { x: 60, width: 300 }
const right = { x: 452, width: 330 }
const beside = { x: 194, width: 220, align: 'left' }
const signatory = { x: 492, width: 290 }

/** What stands on a certificate, where and how large. */
const linesOf = ({ id, number, checkAddress, snapshot: { name, unit, certification } }) => [
  { ...left, text: 'ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN', y: 58, size: 12.5 },
  { ...left, text: 'SỞ NỘI VỤ', y: 73, font: 'bold', size: 12.5 },
  { ...right, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', y: 58, font: 'bold', size: 12.5 },
  { ...right, text: 'Độc lập - Tự do - Hạnh phúc', y: 74, font: 'bold', size: 13.5 },
  { ...centre, text: 'GIẤY CHỨNG NHẬN', y: 118, font: 'bold', size: 36, colour: green, spacing: 2 },
  { ...centre, text: 'HOÀN THÀNH TẬP HUẤN', y: 164, font: 'bold', size: 14, colour: gold, spacing: 1 },
  { ...centre, text: 'Chứng nhận ông (bà):', y: 194, size: 15 },
  { ...centre, text: name, y: 213, font: 'bold', size: 29, colour: green },
  { ...centre, text: `Đơn vị công tác: ${unit}`, y: 250, size: 15 },
  { ...centre, text: 'Đã hoàn thành chương trình tập huấn:', y: 278, size: 15 },
  { ...centre, text: certification, y: 300, font: 'bold', size: 20 },
  { ...centre, text: 'Thời lượng: 2 giờ. Hoàn thành ngày 03/02/2026.', y: 330, size: 14 },
  { ...centre, text: 'Giấy chứng nhận có giá trị đến hết ngày 02/02/2028.', y: 350, size: 14 },
  { ...beside, text: `Số: ${number}`, y: 416, font: 'bold', size: 14 },
  { ...beside, text: 'Quét mã QR để kiểm tra giấy chứng nhận,', y: 441, size: 11 },
  { ...beside, text: `hoặc mở ${checkAddress}`, y: 457, size: 11 },
  { ...beside, text: `và nhập mã ${id}`, y: 473, size: 11 },
  { ...signatory, text: 'Lạng Sơn, ngày 03 tháng 02 năm 2026', y: 414, font: 'italic', size: 14 },
  { ...signatory, text: 'GIÁM ĐỐC', y: 433, font: 'bold', size: 14 },
  { ...signatory, text: 'Hoàng Minh Sơn', y: 524, font: 'bold', size: 14 },
]

/**
 * The same page as plain PDFKit draws it by its manual: fonts from their files, text, lines and rectangles; no tags, no
 * archive, nothing fitted to its room. `register` makes the fonts known in another way.
 */
export function drawBare(paper, ornament, register = fromFiles) {
  const doc = new PDFDocument({ size: 'A4', layout: 'landscape', margin: 0, font: null })
  register(doc)
  ornament(doc)
  doc.lineWidth(0.8).strokeColor(black)
  for (const [x, y, width] of [
    [165, 93, 90],
    [535, 93, 164],
  ])
    doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke()
  for (const { text, x, y, width, font = 'regular', size, colour = black, ...set } of linesOf(paper)) {
    const { align = 'center', spacing = 0 } = set
    doc.font(font).fontSize(size).fillColor(colour)
    doc.text(text, x, y, { width, align, lineGap: 1, characterSpacing: spacing })
  }
  drawQr(doc, paper.signedAddress, { x: 60, y: 414, size: 120 })
  const chunks = []
  return new Promise((done) => {
    doc.on('data', (chunk) => chunks.push(chunk))
    doc.on('end', () => done(Buffer.concat(chunks)))
    doc.end()
  })
}

function fromFiles(doc) {
  for (const [name, file] of Object.entries(files)) doc.registerFont(name, file)
}

function drawQr(doc, content, { x, y, size }) {
  const modules = encodeQR(content, 'raw', { ecc: 'low', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
  const side = size / modules.length
  modules.forEach((row, line) =>
    row.forEach((dark, column) => dark && doc.rect(x + column * side, y + line * side, side, side)),
  )
  doc.fill(black)
}
