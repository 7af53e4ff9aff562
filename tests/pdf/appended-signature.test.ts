import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawCertificate } from '../../app/pdf/certificate.ts'
import { paper } from '../cast/paper.ts'
import { agencySeal } from '../support/agency-seal.ts'
import { appendSignature, signedPart } from '../support/appended-signature.ts'
import { isThere } from '../support/is-there.ts'
import { temporaryFolder } from '../support/world.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const folder = temporaryFolder()
const file = join(folder, 'signed.pdf')
const seal = agencySeal('Sở Nội vụ tỉnh Lạng Sơn')
let drawn: Uint8Array
let signed: Buffer

beforeAll(async () => {
  drawn = await drawCertificate(paper)
  signed = appendSignature(appendSignature(drawn, { seal }), { seal })
  writeFileSync(file, signed)
})

test('the first bytes of a certificate that was signed, twice even, hash as what was stored', () => {
  expect(signed.length).toBeGreaterThan(drawn.length)
  expect(sha256(signed.subarray(0, drawn.length))).toBe(sha256(drawn))
})

describe('as other programs see it', () => {
  const run = (tool: string, ...args: string[]) =>
    execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

  test.skipIf(!isThere('qpdf'))('the file still opens without fault', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found')
  })

  test.skipIf(!isThere('pdftotext'))('it reads as before', () => {
    writeFileSync(join(folder, 'drawn.pdf'), drawn)
    expect(run('pdftotext', file, '-')).toBe(run('pdftotext', join(folder, 'drawn.pdf'), '-'))
  })

  test.skipIf(!isThere('pdfsig'))('both signatures are valid, the last over the whole document', () => {
    const found = run('pdfsig', '-nocert', file)
    expect(found.match(/Signature is Valid\./g)).toHaveLength(2)
    expect(found.match(/ETSI\.CAdES\.detached/g)).toHaveLength(2)
    expect(found).toContain('Total document signed')
  })

  test.skipIf(!isThere('openssl'))('what is signed can be checked, and no other bytes pass for it', () => {
    const { message, signature } = signedPart(signed)
    const [content, detached] = [join(folder, 'content'), join(folder, 'detached.der')]
    writeFileSync(detached, signature)
    const check = (bytes: Buffer) => {
      writeFileSync(content, bytes)
      return run(
        'openssl',
        ...'cms -verify -noverify -binary -inform DER -in'.split(' '),
        detached,
        '-content',
        content,
        '-out',
        join(folder, 'out'),
      )
    }
    expect(() => check(message)).not.toThrow()
    message[drawn.length - 10] = (message[drawn.length - 10] ?? 0) ^ 1
    expect(() => check(message)).toThrow('verification failure')
  })
})
