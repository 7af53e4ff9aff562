import { BlockList, isIP } from 'node:net'
import type { RequestHandler } from 'express'

declare module 'express-serve-static-core' {
  interface Locals {
    /** Of the client, as the socket knows it, or the proxy that was declared. */
    address: string
  }
}

/**
 * Whose request it is: sign-in counts failures by it, and the audit log keeps it. The socket knows who sent it; only
 * where that is a proxy which the operator has declared, the proxy is asked. Each proxy appends to `X-Forwarded-For`
 * whom it heard, so that the header is read from its end, and the first that is no proxy is the client: what a client
 * itself put there is never reached.
 * @param trusted addresses and networks (`10.0.0.0/8`) of proxies
 */
export function clientAddress(trusted: readonly string[]): RequestHandler {
  const proxies = listOf(trusted)
  return (request, response, next) => {
    const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
    let address = bare(request.socket.remoteAddress ?? '')
    while (contains(proxies, address) && forwarded.length > 0) {
      const heard = bare(forwarded.pop() ?? '')
      if (!isIP(heard)) break
      address = heard
    }
    response.locals.address = address
    next()
  }
}

function listOf(trusted: readonly string[]): BlockList {
  const list = new BlockList()
  for (const each of trusted) {
    const [address = '', prefix] = each.split('/')
    if (prefix) list.addSubnet(address, Number(prefix), family(address))
    else list.addAddress(address, family(address))
  }
  return list
}

function contains(list: BlockList, address: string): boolean {
  return isIP(address) > 0 && list.check(address, family(address))
}

function family(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}

/** Without the port that some proxies append, and without the wrapping that a dual socket puts around IPv4. */
function bare(address: string): string {
  return address
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/u, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/u, '$1')
    .replace(/^::ffff:(?=\d+\.)/iu, '')
}
