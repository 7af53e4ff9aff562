import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../checkout.mjs'
import { drawBare } from './bare-certificate.mjs'

const PAPERS = 40
const ROUNDS = 6

/**
 * Papers a second of processor time, in this process and in turn: as the site draws them (`site`), as plain PDFKit
 * draws the same page (`bare`), and as plain PDFKit would if it were given the site's prepared fonts (`prepared`).
 */
export async function drawings() {
  const { drawCertificate, ornament, registerFonts } = await drawingCode()
  const ways = {
    site: drawCertificate,
    bare: (paper) => drawBare(paper, ornament),
    prepared: (paper) => drawBare(paper, ornament, registerFonts),
  }
  const rates = Object.fromEntries(Object.keys(ways).map((way) => [way, []]))
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [way, draw] of Object.entries(ways)) rates[way].push(await rateOf(draw))
  // The first round warms up.
  return Object.fromEntries(Object.entries(rates).map(([way, seen]) => [way, median(seen.slice(1))]))
}

/** The site's own drawing, bundled as the build bundles it. */
async function drawingCode() {
  const outfile = join(root, '.cache/bench/certificate.mjs')
  const contents = ['certificate', 'ornament', 'fonts']
    .map((name) => `export * from './${name}.ts'`)
    .join('\n')
  await build({
    ...{ stdin: { contents, resolveDir: join(root, 'app/pdf') }, outfile, bundle: true },
    ...{ format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'warning' },
  })
  return import(pathToFileURL(outfile).href)
}

async function rateOf(draw) {
  const before = process.cpuUsage()
  for (let number = 1; number <= PAPERS; number += 1) await draw(paperOf(number))
  const { user, system } = process.cpuUsage(before)
  return PAPERS / ((user + system) / 1e6)
}

function paperOf(number) {
  const id = 'aB3dE6gH9jK2mN5pQ8sT1u'
  const [issued, until] = ['2026-02-03', '2028-02-03']
  return {
    ...{ id, number: `${String(number).padStart(4, '0')}/2026/GCN-SNV`, demo: false },
    signedAddress: `https://donve.example/verify/${id}#v1.k3yK3yK3.${'aB3_dE6g'.repeat(40)}.${'x9Yz'.repeat(21)}AA`,
    checkAddress: 'https://donve.example/verify',
    snapshot: {
      ...{ name: 'Nông Thị Hương', unit: 'Phường Kỳ Lừa, tỉnh Lạng Sơn', hours: 2, courses: [] },
      certification: 'Tiếp nhận và hỗ trợ nạn nhân bị mua bán trở về',
      ...{ completedOn: issued, issuedOn: issued, validFrom: issued, validUntil: until },
      issuer: {
        ...{ parentBody: 'Ủy ban nhân dân tỉnh Lạng Sơn', body: 'Sở Nội vụ', place: 'Lạng Sơn' },
        ...{ signatoryTitle: 'Giám đốc', signatoryName: 'Hoàng Minh Sơn' },
      },
    },
  }
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
