-- 0001_add_events_code_and_2_more_fill
-- schemac 1  schema bf380ed73501 -> a7e893e4fc1a  text f66d1235496e
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only until 0001 (fill): old code that writes duplicates into events_code.
-- Only from 0001 (fill): new code that says ON CONFLICT (lower(code)).
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

DROP INDEX CONCURRENTLY IF EXISTS events_created_at_idx;

-- Builds events_created_at_idx; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY events_created_at_idx ON events (created_at);

DROP INDEX CONCURRENTLY IF EXISTS events_tenant_id_created_at_idx;

-- Builds events_tenant_id_created_at_idx; reads and writes go on. Waits for every older
-- transaction: pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY events_tenant_id_created_at_idx ON events (tenant_id, created_at DESC);

DROP INDEX CONCURRENTLY IF EXISTS events_code;

-- Breaks code that writes duplicates into events_code, also if its build fails. Builds events_code;
-- reads and writes go on. Waits for every older transaction: pg_stat_progress_create_index.
-- Fails if this finds rows:
-- SELECT lower(code) FROM events WHERE (tenant_id IS NULL) AND lower(code) IS NOT NULL GROUP BY lower(code) HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY events_code ON events (lower(code)) WHERE tenant_id IS NULL;

SET lock_timeout = '3s';

ANALYZE events;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
