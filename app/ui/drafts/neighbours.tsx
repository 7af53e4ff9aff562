export type Neighbour = { to: string; title: string }
type Labelled = Neighbour & { label: string }

/** The way to the piece before and the one after. */
export function Neighbours({ previous, next }: { previous: Labelled | null; next: Labelled | null }) {
  if (!previous && !next) return null
  return (
    <nav className="neighbours">
      {previous ? (
        <a href={previous.to} rel="prev">
          <span className="text-sm text-muted">{previous.label}</span>
          <span>{previous.title}</span>
        </a>
      ) : (
        <span />
      )}
      {next ? (
        <a href={next.to} rel="next" className="text-right">
          <span className="text-sm text-muted">{next.label}</span>
          <span>{next.title}</span>
        </a>
      ) : null}
    </nav>
  )
}
