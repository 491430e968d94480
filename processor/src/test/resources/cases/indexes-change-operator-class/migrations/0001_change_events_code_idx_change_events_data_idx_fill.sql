-- 0001_change_events_code_idx_change_events_data_idx_fill                  file 1 of 3
-- schemac 1  schema 845d844bb68e -> 0c088c1a347a  text 0b060c3478ef
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- To back out before 0002 (switch) runs:
--   DROP INDEX CONCURRENTLY IF EXISTS events_data_idx_build;
--   DROP INDEX CONCURRENTLY IF EXISTS events_code_idx_build;
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

DROP INDEX CONCURRENTLY IF EXISTS events_code_idx_build;

-- Builds events_code_idx_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY events_code_idx_build ON events (code text_pattern_ops);

DROP INDEX CONCURRENTLY IF EXISTS events_data_idx_build;

-- Builds events_data_idx_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY events_data_idx_build ON events USING gin (data jsonb_path_ops);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
