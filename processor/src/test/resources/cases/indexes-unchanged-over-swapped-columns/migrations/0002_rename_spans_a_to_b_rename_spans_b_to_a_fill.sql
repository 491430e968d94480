-- 0002_rename_spans_a_to_b_rename_spans_b_to_a_fill                        file 2 of 4
-- schemac 1  schema 2937ab18e835 before and after  text 246f5c833c05
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001, which breaks code that uses spans.b or spans.a;
--   new code runs from 0001, since it uses spans.b and spans.a.
-- To back out before 0003 (switch) runs, stop new code, then:
--   DROP INDEX CONCURRENTLY IF EXISTS spans_of_a_build;
--   DROP INDEX CONCURRENTLY IF EXISTS spans_a_b_idx_build;
--   ALTER TABLE spans RENAME COLUMN a TO schemac_a;
--   ALTER TABLE spans RENAME COLUMN b TO a;
--   ALTER TABLE spans RENAME COLUMN schemac_a TO b;
-- Locks: SHARE UPDATE EXCLUSIVE on spans.
-- Builds indexes on spans.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['spans']::regclass[]) t

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

SET lock_timeout = 0;
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

DROP INDEX CONCURRENTLY IF EXISTS spans_a_b_idx_build;

-- Builds spans_a_b_idx_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY spans_a_b_idx_build ON spans (a, b DESC);

DROP INDEX CONCURRENTLY IF EXISTS spans_of_a_build;

-- Builds spans_of_a_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY spans_of_a_build ON spans (id) WHERE a > 0;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
