import { useEffect, useRef, useState } from 'react'

/** How many papers there are, how many of them are drawn, and how long those are together. */
export type Drawings = { papers: number; drawn: number; bytes: number }

/** No script yet; waiting to be told; under way; broken off by the network or the server. */
export type DrawingState = 'plain' | 'waiting' | 'drawing' | 'failed'

/**
 * Asks the server to draw some papers, and again until all are drawn, somebody stops it or leaves. The server keeps what it has
 * drawn and nothing else: whoever comes back goes on from there.
 */
export function useDrawings(address: string, first: Drawings) {
  const [drawings, setDrawings] = useState(first)
  const [state, setState] = useState<DrawingState>('plain')
  const stopper = useRef<AbortController | null>(null)
  useEffect(() => {
    setState('waiting')
    return () => stopper.current?.abort()
  }, [])

  const start = () => {
    const stopping = new AbortController()
    stopper.current = stopping
    setState('drawing')
    drawAll(address, stopping.signal, setDrawings).then(
      () => setState('waiting'),
      () => setState(stopping.signal.aborted ? 'waiting' : 'failed'),
    )
  }
  return { drawings, state, start, stop: () => stopper.current?.abort() }
}

async function drawAll(address: string, signal: AbortSignal, tell: (drawings: Drawings) => void) {
  for (let drawn = -1; ;) {
    const response = await fetch(address, { method: 'POST', signal })
    if (!response.ok) throw new Error(String(response.status))
    const drawings = (await response.json()) as Drawings
    tell(drawings)
    if (drawings.drawn >= drawings.papers || drawings.drawn === drawn) return
    drawn = drawings.drawn
  }
}
