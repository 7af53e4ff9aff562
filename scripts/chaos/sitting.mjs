/** One whole attempt, right in every answer, so that a certificate is earned; whatever is not answered is asked again. */
export async function sit(somebody, key, database, asked) {
  const attempt = await insist(() => somebody.start(key), asked)
  for (const { position, right } of await rightAnswers(database, attempt)) {
    await insist(() => somebody.save(attempt, position, right, 1).then(saved), asked)
  }
  await insist(() => somebody.submit(attempt).then(saved), asked)
}

/** Asks until an answer comes; what goes wrong with a code was on the line. */
export async function insist(ask, asked) {
  for (;;) {
    asked.requests += 1
    const answer = await ask().catch((error) => {
      if (error.code) return null
      throw error
    })
    if (answer !== null) return answer
    asked.again = (asked.again ?? 0) + 1
  }
}

function saved(reply) {
  if (reply.status !== 303) throw new Error(`declined: ${reply.status}`)
  return reply
}

async function rightAnswers(database, attempt) {
  const { rows } = await database.query(
    `SELECT i.position, (SELECT array_agg(w.key) FROM jsonb_each_text(k.weights) w WHERE w.value::float > 0) AS right
     FROM paper_item i JOIN question_key k ON k.version_id = i.version_id
     WHERE i.attempt_id = $1 ORDER BY i.position`,
    [attempt],
  )
  return rows
}

/** What sitting leaves in the database. */
export async function sittings(database) {
  const { rows } = await database.query(
    `SELECT (SELECT count(*)::int FROM attempt) AS attempts, (SELECT count(*)::int FROM certificate) AS certificates,
       (SELECT count(*)::int FROM audit_entry WHERE action = 'certificate.issued') AS entries,
       (SELECT coalesce(sum(g.last - g.held), 0)::int FROM (SELECT max(ordinal) AS last, count(*) AS held
          FROM certificate GROUP BY series, year) g) AS gaps`,
  )
  return rows[0]
}

/** What is there more or less often than so many people who sat bring about. */
export function doubledIn(before, after, people) {
  const differs = (name) => {
    const grown = after[name] - before[name]
    return grown === people ? [] : [`${grown} ${name} instead of ${people}`]
  }
  const gaps = after.gaps === 0 ? [] : [`${after.gaps} gaps between numbers of certificates`]
  return [...['attempts', 'certificates', 'entries'].flatMap(differs), ...gaps]
}
