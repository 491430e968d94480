-- 0002_change_items_amount_and_3_more_fill                                 file 2 of 4
-- schemac 1  schema f4db6a8aef16 -> d5258def535b  text 19f480ec0e61
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   users.login or writes NULL to it, that uses orders.placed or that takes items.amount for text;
--   new code runs from 0003 (switch), since it uses orders.day and takes items.amount for integer.
-- To back out before 0003 (switch) runs:
--   DROP TRIGGER zz_schemac_users ON users;
--   DROP FUNCTION zz_schemac_users();
--   ALTER TABLE users
--     DROP COLUMN login,
--     ALTER COLUMN id DROP IDENTITY;
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users. Scans users. Updates rows of users.
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

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of users in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM users
    WHERE login IS NULL AND (lower(name)) IS NOT NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE users
        SET login = lower(name)
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND login IS NULL AND (lower(name)) IS NOT NULL;
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'users: up to %', coalesce(high.id::text, 'the end');
      low := high;
      tries := 0;
    EXCEPTION WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
      IF tries = 30 THEN RAISE; END IF;
      tries := tries + 1;
    END;
    COMMIT;
    PERFORM pg_sleep(0.1 * tries);
  END LOOP;
END
$$;

SET lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT IF EXISTS schemac_users_login_check,
  ADD CONSTRAINT schemac_users_login_check CHECK (login IS NOT NULL) NOT VALID;

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE login IS NULL
ALTER TABLE users VALIDATE CONSTRAINT schemac_users_login_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_login_key_build;

-- Builds users_login_key_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index. Fails if this finds rows:
-- SELECT login FROM users WHERE login IS NOT NULL GROUP BY login HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY users_login_key_build ON users (login);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
