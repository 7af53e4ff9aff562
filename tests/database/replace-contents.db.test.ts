import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '../../app/database/migrate.ts'
import {
  ContentsRefused,
  DatabaseInUse,
  replaceContents,
  type Incoming,
} from '../../app/database/replace-contents.ts'
import { withSnapshot } from '../../app/database/snapshot.ts'
import { emptyDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/world.ts'

/** A small program with everything that makes loading rows hard: keys in a ring, a counter, a trigger, an old form. */
const scripts = {
  '20260101000000_first': `
    CREATE TYPE "mood" AS ENUM ('good', 'bad');
    CREATE TABLE "writer" ("id" SERIAL PRIMARY KEY, "name" TEXT NOT NULL, "best_id" INTEGER, "mood" "mood" NOT NULL);
    CREATE TABLE "book" ("id" INTEGER PRIMARY KEY, "writer_id" INTEGER NOT NULL REFERENCES "writer", "after" INTEGER REFERENCES "book",
      "length" INTEGER NOT NULL, "twice" INTEGER GENERATED ALWAYS AS ("length" * 2) STORED);
    ALTER TABLE "writer" ADD FOREIGN KEY ("best_id") REFERENCES "book";
    CREATE TABLE "visit" ("id" INTEGER);
    CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS
      E'BEGIN NEW.name := upper(NEW.name)\\x3B RETURN NEW\\x3B END';
    CREATE TRIGGER "writer_shouts" BEFORE INSERT OR UPDATE ON "writer" FOR EACH ROW EXECUTE FUNCTION shout();
    ALTER TABLE "writer" ENABLE ALWAYS TRIGGER "writer_shouts";`,
  '20260201000000_second': `
    ALTER TYPE "mood" ADD VALUE 'calm';
    ALTER TABLE "book" ADD COLUMN "pages" INTEGER NOT NULL DEFAULT 0;
    UPDATE "book" SET "pages" = "length" / 2;`,
}
const first = folderOf(['20260101000000_first'])
const both = folderOf(['20260101000000_first', '20260201000000_second'])

function folderOf(names: (keyof typeof scripts)[]): string {
  const folder = temporaryFolder()
  for (const name of names) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'migration.sql'), scripts[name])
  }
  writeFileSync(join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n')
  return folder
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const result = await client.query(sql)
    return Array.isArray(result) ? [] : (result.rows as unknown[])
  } finally {
    await client.end()
  }
}

type Rows = Record<string, string>
const rows: Rows = {
  book: '1\t7\t\\N\t100\n2\t7\t1\t30\n',
  writer: '7\tTô Hoài\t2\tgood\n',
}

async function* pieces(told: Rows): Incoming['pieces'] {
  for (const [table, text] of Object.entries(told)) {
    yield await Promise.resolve({ table, bytes: Buffer.from(text) })
  }
}

function incoming(told: Rows = rows, more: Partial<Incoming> = {}): Incoming {
  const count = (table: string) => (told[table] ?? '').split('\n').length - 1
  return {
    migrations: ['20260101000000_first'],
    tables: [
      { name: 'book', columns: ['id', 'writer_id', 'after', 'length'], rows: count('book') },
      { name: 'writer', columns: ['id', 'name', 'best_id', 'mood'], rows: count('writer') },
    ],
    leftOut: ['visit'],
    pieces: pieces(told),
    alone: () => Promise.resolve(true),
    ...more,
  }
}

let url = ''
beforeEach(async () => {
  url = (await emptyDatabase()).url
})

/** All that the catalogue says of a database that can be compared. */
const shape = `
  SELECT format('%s.%s %s %s', table_name, column_name, data_type, column_default) AS said FROM information_schema.columns
  WHERE table_schema = 'public'
  UNION ALL SELECT format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) FROM pg_constraint
  WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT format('%s %s', pg_get_triggerdef(oid), tgenabled) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT format('%s %s', enumtypid::regtype, enumlabel) FROM pg_enum
  UNION ALL SELECT format('%s %s', migration_name, checksum) FROM _prisma_migrations
  ORDER BY said`

describe('into an empty database', () => {
  it('come rows in any order, as they were: nothing is done to them once more', async () => {
    expect(await replaceContents(url, first, incoming())).toEqual({ applied: [] })
    expect(await ask(url, 'SELECT name, best_id FROM writer')).toEqual([{ name: 'Tô Hoài', best_id: 2 }])
    expect(await ask(url, 'SELECT id, after, twice FROM book ORDER BY id')).toEqual([
      { id: 1, after: null, twice: 200 },
      { id: 2, after: 1, twice: 60 },
    ])
  })

  it('counters go on, triggers and keys work again', async () => {
    await replaceContents(url, first, incoming())
    const added = await ask(
      url,
      `INSERT INTO writer (name, mood) VALUES ('nam cao', 'bad') RETURNING id, name`,
    )
    expect(added).toEqual([{ id: 8, name: 'NAM CAO' }])
    await expect(ask(url, 'UPDATE book SET writer_id = 99')).rejects.toThrow(/foreign key/u)
  })

  it('what was read from an older form is brought forward', async () => {
    expect(await replaceContents(url, both, incoming())).toEqual({ applied: ['20260201000000_second'] })
    expect(await ask(url, 'SELECT id, pages FROM book ORDER BY id')).toEqual([
      { id: 1, pages: 50 },
      { id: 2, pages: 15 },
    ])
  })

  it('the tables are those that the engine makes, and the engine goes on from them', async () => {
    const other = await emptyDatabase()
    await migrate(other.url, both)
    await replaceContents(url, both, incoming())
    expect(await ask(url, shape)).toEqual(await ask(other.url, shape))
    expect(await migrate(url, both)).toEqual({ applied: [] })
  })
})

describe('into a database with something in it', () => {
  beforeEach(async () => {
    await migrate(url, both)
    await ask(
      url,
      `INSERT INTO writer VALUES (1, 'old', NULL, 'calm'); INSERT INTO visit VALUES (1);
       CREATE TABLE report (made_by_the_department TEXT); INSERT INTO report VALUES ('kept')`,
    )
  })

  it('the new takes the place of the old, and of nothing else', async () => {
    await replaceContents(url, both, incoming())
    expect(await ask(url, 'SELECT name FROM writer')).toEqual([{ name: 'Tô Hoài' }])
    expect(await ask(url, 'SELECT * FROM visit')).toEqual([])
    expect(await ask(url, 'SELECT * FROM report')).toEqual([{ made_by_the_department: 'kept' }])
  })

  it.each<[string, Incoming]>([
    ['a value that cannot be', incoming({ ...rows, writer: '7\tTô Hoài\t2\tfurious\n' })],
    ['a row that breaks a rule', incoming({ ...rows, writer: '8\tTô Hoài\t2\tgood\n' })],
    ['a column too many', incoming({ ...rows, writer: '7\tTô Hoài\t2\tgood\tmore\n' })],
    ['fewer rows than were told', incoming({ ...rows, book: '1\t7\t\\N\t100\n\\.\n' })],
    ['a table that is not expected', incoming({ ...rows, report: 'x\n' })],
    ['a table missing', incoming(rows, { leftOut: [] })],
    ['a column that there is not', incoming(rows, { tables: [{ name: 'book', columns: ['x'], rows: 2 }] })],
  ])('%s changes nothing', async (_what, wrong) => {
    await expect(replaceContents(url, both, wrong)).rejects.toThrow(ContentsRefused)
    await untouched()
  })

  it('a source that fails in the middle changes nothing', async () => {
    async function* failing(): Incoming['pieces'] {
      yield* pieces({ book: '1\t7\t\\N\t100\n' })
      throw new Error('the disk is gone')
    }
    const broken = incoming(rows, { pieces: failing() })
    await expect(replaceContents(url, both, broken)).rejects.toThrow('the disk is gone')
    await untouched()
  })

  it('somebody at work there is not disturbed', async () => {
    const busy = incoming(rows, { alone: () => Promise.resolve(false) })
    await expect(replaceContents(url, both, busy)).rejects.toThrow(DatabaseInUse)
    await untouched()
  })

  it('what somebody built on our tables stands in the way, by name', async () => {
    await ask(url, 'CREATE VIEW writers_of_the_month AS SELECT name FROM writer')
    await expect(replaceContents(url, both, incoming())).rejects.toThrow(/writers_of_the_month/u)
    await untouched()
  })

  it('a newer program’s tables are left alone', async () => {
    await expect(replaceContents(url, first, incoming())).rejects.toThrow(/newer than this program/u)
    await untouched()
  })

  async function untouched(): Promise<void> {
    expect(await ask(url, 'SELECT name, mood FROM writer')).toEqual([{ name: 'OLD', mood: 'calm' }])
    expect(await ask(url, 'SELECT count(*)::int AS count FROM visit')).toEqual([{ count: 1 }])
    expect(await ask(url, `SELECT tgenabled FROM pg_trigger WHERE tgname = 'writer_shouts'`)).toEqual([
      { tgenabled: 'A' },
    ])
  }
})

describe('a snapshot', () => {
  it('is none of a database that is not ours', async () => {
    expect(await withSnapshot(url, both, () => Promise.resolve('read'))).toBeNull()
  })

  it('shows what was committed before it, and nothing that comes while it is read', async () => {
    await migrate(url, first)
    await ask(url, `INSERT INTO writer VALUES (1, 'one', NULL, 'good'); INSERT INTO visit VALUES (1)`)
    const read = await withSnapshot(url, first, async (snapshot) => {
      await ask(url, `INSERT INTO writer VALUES (2, 'two', NULL, 'good')`)
      const chunks: Buffer[] = []
      for await (const chunk of snapshot.rowsOf('writer') as AsyncIterable<Buffer>) chunks.push(chunk)
      return { tables: snapshot.tables, rows: Buffer.concat(chunks).toString() }
    })
    expect(read).toMatchObject({ rows: '1\tONE\t\\N\tgood\n' })
    expect(read?.tables.find(({ name }) => name === 'book')?.columns).not.toContain('twice')
  })
})
