-- 0001_change_events_code_idx_and_2_more_fill                              file 1 of 3
-- schemac 1  schema 084b60424c32 -> 5fdce8aeb76d  text 57945529bad5
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only until 0001 (fill): old code that writes duplicates into events_code_idx or events_key_idx.
-- Only from 0003 (settle): new code that writes what events_note_idx refuses.
-- To back out before 0002 (switch) runs:
--   DROP INDEX CONCURRENTLY IF EXISTS events_key_idx_build;
--   DROP INDEX CONCURRENTLY IF EXISTS events_code_idx_build;
--   DROP INDEX CONCURRENTLY IF EXISTS events_note_idx_build;
-- Locks: SHARE UPDATE EXCLUSIVE on events.
-- Builds indexes on events.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['events']::regclass[]) t

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

DROP INDEX CONCURRENTLY IF EXISTS events_note_idx_build;

-- Builds events_note_idx_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY events_note_idx_build ON events (note);

DROP INDEX CONCURRENTLY IF EXISTS events_code_idx_build;

-- Breaks code that writes duplicates into events_code_idx, also if its build fails. Builds
-- events_code_idx_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index. Fails if this finds rows:
-- SELECT code FROM events WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY events_code_idx_build ON events (code);

DROP INDEX CONCURRENTLY IF EXISTS events_key_idx_build;

-- Breaks code that writes duplicates into events_key_idx, also if its build fails. Builds
-- events_key_idx_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index. Fails if this finds rows:
-- SELECT key FROM events GROUP BY key HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY events_key_idx_build ON events (key) NULLS NOT DISTINCT;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
