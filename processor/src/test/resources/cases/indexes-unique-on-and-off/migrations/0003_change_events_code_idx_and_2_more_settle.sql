-- 0003_change_events_code_idx_and_2_more_settle                            file 3 of 3
-- schemac 1  schema 084b60424c32 -> 5fdce8aeb76d  text 63ab3850e8d1
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only until 0001 (fill): old code that writes duplicates into events_code_idx or events_key_idx.
-- Only from 0003 (settle): new code that writes what events_note_idx refuses.
-- Locks: SHARE UPDATE EXCLUSIVE on events.

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

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_events_code_idx;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_events_key_idx;

-- Breaks code that says ON CONFLICT (note), and code that expects no duplicates of events.note.
DROP INDEX CONCURRENTLY IF EXISTS schemac_old_events_note_idx;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
