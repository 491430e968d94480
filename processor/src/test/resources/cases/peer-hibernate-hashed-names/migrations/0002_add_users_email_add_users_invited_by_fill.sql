-- 0002_add_users_email_add_users_invited_by_fill                           file 2 of 3
-- schemac 1  schema 32179ffed416 -> 0c54b1d808d4  text 1a4eb9e66c2b
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- Only from 0002 (fill): new code that says ON CONFLICT (email).
-- To back out before 0003 (switch) runs, stop new code, then:
--   ALTER TABLE users
--     DROP COLUMN invited_by,
--     DROP COLUMN email;
-- Locks: SHARE UPDATE EXCLUSIVE on users.
-- Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

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

DROP INDEX CONCURRENTLY IF EXISTS users_email_key_build;

-- Builds users_email_key_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE UNIQUE INDEX CONCURRENTLY users_email_key_build ON users (email);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
