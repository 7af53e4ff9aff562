import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { waitForPort } from '../../app/cli/port.ts'

test('a port in use is named, with another to try', async () => {
  const holder = createServer()
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
  const { port } = holder.address() as AddressInfo
  await expect(waitForPort(port, '127.0.0.1', 0)).rejects.toThrow(`PORT=${port + 1}`)
  await new Promise((resolve) => holder.close(resolve))
  await expect(waitForPort(port, '127.0.0.1', 0)).resolves.toBeUndefined()
})

test('an address that is not of this machine is named', async () => {
  await expect(waitForPort(3999, '203.0.113.1', 0)).rejects.toThrow('HOST=203.0.113.1')
})
