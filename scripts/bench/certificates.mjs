import { availableParallelism } from 'node:os'
import { drawings } from './drawings.mjs'
import { line, percent } from './say.mjs'
import { takers } from './site.mjs'

/** A process draws about forty papers before its code is fast. */
const WARM_ROUNDS = 2

/**
 * Papers a second, each drawn for the first time: asked for over the site by those who own them, then drawn alone
 * beside plain PDFKit.
 */
export async function measure(bench) {
  const cookies = await takers(bench, 100)
  const ids = await bench.database.query(
    `SELECT c.id, p.staff_code FROM certificate c JOIN person p ON p.id = c.person_id
     LEFT JOIN certificate_pdf d ON d.certificate_id = c.id
     WHERE p.staff_code ~ '^LS-0' AND d.certificate_id IS NULL ORDER BY p.staff_code`,
  )
  const people = await bench.database.query(
    `SELECT staff_code FROM person WHERE staff_code ~ '^LS-0' ORDER BY staff_code LIMIT 100`,
  )
  const cookieOf = new Map(people.rows.map(({ staff_code: code }, index) => [code, cookies[index]]))
  const wanted = ids.rows.filter(({ staff_code: code }) => cookieOf.has(code))
  const get = async ({ id, staff_code: code }) => {
    const answer = await fetch(`${bench.origin}/certificates/${id}.pdf`, {
      headers: { Cookie: cookieOf.get(code) },
    })
    if (answer.status !== 200) throw new Error(`certificate: ${answer.status}`)
    return (await answer.arrayBuffer()).byteLength
  }
  const cold = await drawAll(wanted, get)
  // No drawing is ever removed but here, where the database is thrown away: its triggers are told to look away.
  await bench.database.query('SET session_replication_role = replica')
  for (let round = 0; round < WARM_ROUNDS; round += 1) {
    await bench.database.query('DELETE FROM certificate_pdf')
    await drawAll(wanted, get)
  }
  await bench.database.query('DELETE FROM certificate_pdf')
  const { perSecond, bytes } = await drawAll(wanted, get)
  const perCore = perSecond / availableParallelism()
  line('papers drawn and kept a second and core', perCore, '≥ 50', perCore >= 50)
  line('… the first of all, by cold processes', cold.perSecond / availableParallelism(), '', true)
  line('bytes of a paper', bytes, '', true)
  const { site, bare, prepared } = await drawings()
  line('papers drawn a second and core', site, '≥ 50', site >= 50)
  line('… of plain PDFKit, the same page', percent(site / bare), '≥ 80 %', site >= 0.8 * bare)
  line('… of plain PDFKit with our prepared fonts', percent(site / prepared), '', true)
}

/** Asks for papers that are not drawn yet, eight at a time. */
async function drawAll(wanted, get) {
  const queue = [...wanted]
  const began = performance.now()
  let bytes = 0
  const draw = async () => {
    for (let one = queue.pop(); one; one = queue.pop()) bytes = await get(one)
  }
  await Promise.all(Array.from({ length: 8 }, draw))
  return { perSecond: wanted.length / ((performance.now() - began) / 1000), bytes }
}
