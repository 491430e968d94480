-- 0003_add_users_email_drop_users_email_settle                             file 3 of 3
-- schemac 1  schema 23d423dc761f -> b60ddaef1fff  text 7afa37556cb8
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only until 0001 (fill): old code that writes duplicates into users_email.
-- Only from 0003 (settle): new code that writes what users_email refuses.
-- Locks: SHARE UPDATE EXCLUSIVE on users.

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

-- Breaks code that says ON CONFLICT (lower(email)), and code that expects no duplicates of users
-- (lower(email)).
DROP INDEX CONCURRENTLY IF EXISTS schemac_old_users_email;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
