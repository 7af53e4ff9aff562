import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../checkout.mjs'
import { run } from '../run.mjs'

const lists = join(root, '../shared/units')

/**
 * A nation for measuring: the official units before and after the merger of 2025-07-01 where their lists lie beside the
 * checkout, else as many that are made up; and, by {@link staff}, people over five years.
 */
export async function units({ dataDir, database }) {
  const lms = async (...args) => {
    const env = { ...process.env, DATA_DIR: dataDir }
    delete env.DATABASE_URL
    const options = { env, stdio: ['ignore', 'ignore', 'inherit'] }
    const code = await run(process.execPath, [join(root, 'scripts/lms.mjs'), ...args, '--json'], options)
    if (code !== 0) throw new Error(`${args.join(' ')}: exit ${code}`)
  }
  await lms('curriculum', 'load')
  if (!existsSync(lists)) {
    console.log('The official lists of units are not here: the units are made up.')
    await database.query(madeUpUnits)
    return
  }
  await lms('units', 'import', join(lists, 'pre2025_units_2025-03-01.csv'), '--from', '2021-01-01')
  await lms('units', 'reorganise', join(lists, 'map_old_to_new_communes.csv'), '--on', '2025-07-01')
  await lms('units', 'import', join(lists, 'communes_2026.csv'), '--from', '2026-01-01')
  // As if each had been entered on its day, so that what was known then can be asked.
  await database.query(`UPDATE unit_record SET recorded_at = greatest("from", '2021-01-01'), retracted_at = CASE WHEN retracted_at IS NOT NULL THEN timestamptz '2025-07-01' END;
    UPDATE succession SET recorded_at = '2025-07-01'`)
}

/** 63 provinces with 160 communes each until the merger, 34 with 98 since: three in a row become one. */
const madeUpUnits = `
  CREATE TEMP TABLE old_province AS SELECT gen_random_uuid() id, i, 'P' || lpad(i::text, 2, '0') code FROM generate_series(0, 62) i;
  CREATE TEMP TABLE new_province AS SELECT gen_random_uuid() id, i, 'Q' || lpad(i::text, 2, '0') code FROM generate_series(0, 33) i;
  CREATE TEMP TABLE old_commune AS SELECT gen_random_uuid() id, i, 'X' || lpad(i::text, 5, '0') code, i % 63 AS province FROM generate_series(0, 10079) i;
  CREATE TEMP TABLE new_commune AS SELECT gen_random_uuid() id, i, 'Y' || lpad(i::text, 5, '0') code, i % 34 AS province FROM generate_series(0, 3320) i;
  INSERT INTO unit SELECT id FROM old_province UNION ALL SELECT id FROM new_province UNION ALL SELECT id FROM old_commune UNION ALL SELECT id FROM new_commune;
  INSERT INTO unit_record (id, unit_id, parent_id, code, name, folded_name, kind, "from", "to", recorded_at)
    SELECT gen_random_uuid(), u.id, p.id, u.code, u.code, lower(u.code), u.kind::unit_kind, u."from", u."to", u."from" FROM (
      SELECT id, code, NULL::int AS old_parent, NULL::int AS new_parent, 'province' AS kind, date '2021-01-01' AS "from", date '2025-07-01' AS "to" FROM old_province
      UNION ALL SELECT id, code, NULL, NULL, 'province', '2025-07-01', NULL FROM new_province
      UNION ALL SELECT id, code, province, NULL, 'commune', '2021-01-01', '2025-07-01' FROM old_commune
      UNION ALL SELECT id, code, NULL, province, 'commune', '2025-07-01', NULL FROM new_commune) u
    LEFT JOIN (SELECT id, i, true AS old FROM old_province UNION ALL SELECT id, i, false FROM new_province) p
      ON (p.old AND p.i = u.old_parent) OR (NOT p.old AND p.i = u.new_parent);
  INSERT INTO change (id, kind, "on", summary, recorded_at) VALUES (gen_random_uuid(), 'reorganisation', '2025-07-01', '{}', '2025-07-01');
  INSERT INTO succession (id, change_id, old_unit_id, new_unit_id, "full", main, recorded_at)
    SELECT gen_random_uuid(), (SELECT id FROM change), o.id, n.id, true, true, '2025-07-01' FROM old_commune o JOIN new_commune n ON n.i = o.i / 3 % 3321`

/**
 * So many people more, from number \`from\` on, with five years behind them: half in post since 2021, others since; all
 * moved by the merger, some transferred, a tenth with a second duty; trained every second year or late or never, some
 * certificates revoked, some people waived. One requirement for each province. The same numbers at every run.
 */
export const staff = (from, count) => `
  SELECT setseed(0.5);
  CREATE TEMP TABLE old_unit AS SELECT unit_id, row_number() OVER (ORDER BY code) - 1 AS i FROM unit_record
    WHERE kind NOT IN ('province', 'district') AND "from" < '2025-07-01' AND retracted_at IS NULL;
  CREATE TEMP TABLE new_unit AS SELECT unit_id, row_number() OVER (ORDER BY code) - 1 AS i FROM unit_record
    WHERE kind NOT IN ('province', 'district') AND "to" IS NULL AND retracted_at IS NULL;
  INSERT INTO duty (id, name, folded_name) SELECT gen_random_uuid(), 'Chức danh ' || i, 'chuc danh ' || i FROM generate_series(0, 7) i ON CONFLICT DO NOTHING;
  CREATE TEMP TABLE d AS SELECT id, row_number() OVER (ORDER BY name) - 1 AS i FROM duty WHERE name LIKE 'Chức danh %';
  CREATE TEMP TABLE k AS SELECT id FROM certification ORDER BY key LIMIT 1;
  CREATE TEMP TABLE who AS SELECT gen_random_uuid() AS id, i, random() r1, random() r2, random() r3, random() r4, (random() * 1400)::int AS joined
    FROM generate_series(${from}, ${from + count - 1}) i;
  INSERT INTO person (id, staff_code, full_name, folded_name, phone, created_at)
    SELECT id, 'N-' || i, 'Nguyễn Văn ' || i, 'nguyen van ' || i, '+849' || lpad(i::text, 8, '0'), '2021-01-01' FROM who;
  CREATE TEMP TABLE base AS SELECT w.*, o.unit_id, s.new_unit_id, d.id AS duty_id, date '2021-01-01' + CASE WHEN r2 < 0.5 THEN 0 ELSE joined END AS "from"
    FROM who w JOIN old_unit o ON o.i = (w.i::bigint * 7919) % (SELECT count(*) FROM old_unit)
    LEFT JOIN succession s ON s.old_unit_id = o.unit_id AND s.main AND s.retracted_at IS NULL JOIN d ON d.i = w.i % 8;
  -- Known as open until the merger, and since then as ended by it.
  INSERT INTO posting (id, person_id, unit_id, duty_id, "from", recorded_at, retracted_at)
    SELECT gen_random_uuid(), id, unit_id, duty_id, "from", "from", '2025-07-01' FROM base WHERE new_unit_id IS NOT NULL;
  CREATE TEMP TABLE closed AS SELECT gen_random_uuid() AS posting_id, * FROM base;
  INSERT INTO posting (id, person_id, unit_id, duty_id, "from", "to", recorded_at)
    SELECT posting_id, id, unit_id, duty_id, "from", CASE WHEN new_unit_id IS NOT NULL THEN date '2025-07-01' END, "from" FROM closed;
  INSERT INTO posting (id, person_id, unit_id, duty_id, "from", "to", continues, recorded_at)
    SELECT gen_random_uuid(), id, new_unit_id, duty_id, '2025-07-01', CASE WHEN r1 < 0.15 THEN date '2025-09-01' + (r3 * 300)::int END, posting_id, '2025-07-01'
    FROM closed WHERE new_unit_id IS NOT NULL;
  INSERT INTO posting (id, person_id, unit_id, duty_id, "from", recorded_at)
    SELECT gen_random_uuid(), b.id, n.unit_id, duty_id, date '2025-09-01' + (r3 * 300)::int, date '2025-09-01' + (r3 * 300)::int
    FROM base b JOIN new_unit n ON n.i = (b.i::bigint * 31) % (SELECT count(*) FROM new_unit)
    WHERE (r1 < 0.10 OR r1 > 0.92) AND n.unit_id IS DISTINCT FROM b.new_unit_id;
  INSERT INTO requirement (id, certification_id, unit_id, "from", "to", recorded_at)
    SELECT gen_random_uuid(), k.id, unit_id, greatest("from", '2021-06-01'), "to", greatest("from", '2021-06-01')
    FROM unit_record, k WHERE kind = 'province' AND retracted_at IS NULL AND ${from} = 0;
  INSERT INTO signing_key (id, public_key, encrypted_private, created_at) VALUES ('bench', '', '', '2021-01-01') ON CONFLICT DO NOTHING;
  CREATE TEMP TABLE training AS SELECT * FROM (
      SELECT id, i, n, date '2021-07-01' + (r4 * 900)::int + n * 680 AS "on" FROM base, generate_series(0, 2) n WHERE r2 < 0.85 AND (n = 0 OR (i + n) % 5 <> 0)
    ) t WHERE "on" < '2026-11-30';
  INSERT INTO certificate (id, number, series, year, ordinal, person_id, certification_id, snapshot, payload, key_id, signature, issued_on, valid_from, valid_until, recorded_at)
    SELECT left(replace(gen_random_uuid()::text, '-', ''), 22), 'N' || i || '-' || n, 'N', 2021, i * 3 + n, t.id, k.id,
      jsonb_build_object('name', repeat('x', 700)), repeat('y', 300), 'bench', repeat('z', 86), "on", "on", "on" + interval '24 months', "on" FROM training t, k;
  INSERT INTO completion (id, person_id, course_id, version_id, "on", evidence, recorded_at)
    SELECT gen_random_uuid(), t.id, v.course_id, v.id, "on", '', "on" FROM training t, k JOIN certification_course x ON x.certification_id = k.id
    JOIN course_version v ON v.course_id = x.course_id AND v.number = 1;
  INSERT INTO enrolment (id, person_id, course_id, "on", recorded_at)
    SELECT gen_random_uuid(), b.id, x.course_id, '2026-05-01', '2026-05-01' FROM base b, k JOIN certification_course x ON x.certification_id = k.id WHERE r2 > 0.9;
  INSERT INTO revocation (id, certificate_id, "on", reason, recorded_at)
    SELECT gen_random_uuid(), c.id, valid_from + 100, 'x', valid_from + 100 FROM certificate c JOIN training t ON t.i * 3 + t.n = c.ordinal AND c.series = 'N' WHERE c.ordinal % 500 = 1;
  INSERT INTO waiver (id, person_id, certification_id, reason, "from", "to", recorded_at)
    SELECT gen_random_uuid(), b.id, k.id, 'Nghỉ thai sản', '2026-09-01', '2027-03-01', '2026-09-01' FROM base b, k WHERE i % 60 = 0;
  DROP TABLE old_unit, new_unit, d, k, who, base, closed, training`
