-- 0002_rename_things_doubled_to_twice_and_2_more_fill                      file 2 of 4
-- schemac 1  schema 7e146cf0064f -> bf5014bddd16  text 7bd8ceb174be
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001, which breaks code that uses things.doubled; new
--   code runs from 0001, since it takes things.count for bigint and uses things.twice.
-- Only from 0002 (fill): new code that says ON CONFLICT (twice).
-- No way back behind 0001: the type of things.count and the expression of things.doubled.
-- Locks: SHARE UPDATE EXCLUSIVE on things.
-- Builds indexes on things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

-- CONCURRENTLY waits for older transactions. With its default lock Flyway itself has one.
DO $$
BEGIN
  IF EXISTS (
    SELECT FROM pg_locks l JOIN pg_locks x ON x.pid = l.pid AND x.locktype = 'virtualxid'
    WHERE l.locktype = 'advisory' AND l.classid IN (18027, 18028) AND l.objsubid = 1
      AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND l.granted AND l.pid <> pg_backend_pid()
  ) THEN
    RAISE EXCEPTION 'CONCURRENTLY would wait for ever for the transaction of Flyway''s own lock'
      USING HINT = 'Set flyway.postgresql.transactional.lock=false, repair and migrate again.';
  END IF;
END
$$;

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (count, twice);

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS things_twice_key_build;

-- Builds things_twice_key_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index. Fails if this finds rows:
-- SELECT twice FROM things WHERE twice IS NOT NULL GROUP BY twice HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY things_twice_key_build ON things (twice);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
