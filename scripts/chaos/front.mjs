import { connect, createServer } from 'node:net'

/** What stands before several instances: gives each connection to the next of them that takes it. */
export async function startFront(port, behind) {
  const taken = new Map(behind.map((one) => [one, 0]))
  let turn = 0
  const server = createServer((near) => {
    near.on('error', () => undefined)
    const order = behind.map((_, index) => behind[(turn + index) % behind.length])
    turn += 1
    giveTo(near, order)
  })
  const giveTo = (near, [first, ...others]) => {
    if (first === undefined) return near.destroy()
    let open = false
    const far = connect(first, '127.0.0.1', () => {
      open = true
      taken.set(first, taken.get(first) + 1)
      near.pipe(far).pipe(near)
    })
    far.on('error', () => (open ? near.destroy() : giveTo(near, others)))
    far.on('close', () => open && near.destroy())
    near.on('close', () => far.destroy())
  }
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { taken: () => [...taken.values()], close: () => server.close() }
}
