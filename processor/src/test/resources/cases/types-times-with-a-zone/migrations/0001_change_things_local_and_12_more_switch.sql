-- 0001_change_things_local_and_12_more_switch                              file 1 of 2
-- schemac 1  schema 928cc51b2b56 -> 933861915703  text 7eacb322533c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes
--   things.local for timestamp, things.instant for timestamptz, things.shorter for timestamptz(3)
--   or more; new code runs from 0001 (switch), since it takes things.local for timestamptz,
--   things.instant for timestamp, things.shorter for timestamp(3) and more.
-- Loses what the new type cannot hold of things.day, things.clock, things.instants_day,
--   things.instants_clock, things.instants_text, things.written and things.period.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- So that no conversion depends on the time zone of whoever runs this. Times without USING
-- are taken for UTC, as @Using says: in another time zone PostgreSQL would move them.
SET LOCAL timezone = 'UTC';

-- Loses what the new type cannot hold of things.day, things.clock, things.instants_day,
-- things.instants_clock, things.instants_text, things.written and things.period. Breaks code that
-- takes things.local for timestamp, code that takes things.instant for timestamptz, code that takes
-- things.shorter for timestamptz(3), code that takes things.casted for timestamp, code that writes
-- to things.day what the new type cannot hold, code that takes things.clock for time, code that
-- writes to things.instants_day what the new type cannot hold, code that takes
-- things.instants_clock for timestamptz, code that takes things.instants_text for timestamptz, code
-- that takes things.written for text, code that takes things.locals for timestamp[], code that
-- takes things.instants for timestamptz[], and code that takes things.period for tstzrange. Blocks
-- reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Fails on a value of
-- things.day that its conversion refuses. Fails on a value of things.clock that its conversion
-- refuses. Fails on a value of things.instants_day that its conversion refuses. Fails on a value of
-- things.instants_clock that its conversion refuses. Fails on a value of things.instants_text that
-- its conversion refuses. Fails on a value of things.written that its conversion refuses. Fails on
-- a value of things.period that its conversion refuses.
ALTER TABLE things
  ALTER COLUMN local TYPE timestamptz USING local AT TIME ZONE 'Europe/Berlin',
  ALTER COLUMN instant TYPE timestamp,
  ALTER COLUMN shorter TYPE timestamp(3) USING shorter AT TIME ZONE 'UTC',
  ALTER COLUMN casted TYPE timestamptz,
  ALTER COLUMN day TYPE timestamptz USING day::timestamp AT TIME ZONE 'UTC',
  ALTER COLUMN clock TYPE timetz USING (clock::text || '+00')::timetz,
  ALTER COLUMN instants_day TYPE date USING (instants_day AT TIME ZONE 'UTC')::date,
  ALTER COLUMN instants_clock TYPE time USING (instants_clock AT TIME ZONE 'UTC')::time,
  ALTER COLUMN instants_text TYPE text USING (instants_text AT TIME ZONE 'UTC')::text,
  ALTER COLUMN written TYPE timestamptz USING written::timestamptz,
  ALTER COLUMN locals TYPE timestamptz[] USING locals::timestamptz[],
  ALTER COLUMN instants TYPE timestamp[] USING instants::timestamp[],
  ALTER COLUMN period TYPE text USING period::text;
