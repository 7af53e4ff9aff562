import { createContext } from 'react'

/**
 * What belongs to one response and to no page: given by `entry.server.tsx`, absent in the browser. The nonce thus
 * never becomes data of a loader.
 */
export const ResponseContext = createContext<{ nonce?: string; requestId?: string }>({})
