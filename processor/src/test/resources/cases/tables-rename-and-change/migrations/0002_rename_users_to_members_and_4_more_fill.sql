-- 0002_rename_users_to_members_and_4_more_fill                             file 2 of 3
-- schemac 1  schema 69e741c66916 -> e0d0ef3eb1ab  text 16dfdc913a8b
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   users.email or writes NULL to it, that uses users or users.mail or more; new code runs from
--   0003 (switch), since it uses members and members.email.
-- To back out before 0003 (switch) runs:
--   ALTER TABLE users DROP CONSTRAINT IF EXISTS schemac_members_email_check;
--   DROP TRIGGER zz_schemac_users ON users;
--   DROP FUNCTION zz_schemac_users();
--   COMMENT ON TABLE users IS NULL;
--   ALTER TABLE users DROP COLUMN city;
-- Backing out leaves the type of users.mail and what was filled into users.mail.
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

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (mail);

SET lock_timeout = '300ms';

-- Updates rows of users in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM users
    WHERE mail IS NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE users
        SET mail = ''
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND mail IS NULL;
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

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS members_city_idx;

-- Builds members_city_idx; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY members_city_idx ON users (city);

SET lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT IF EXISTS schemac_members_email_check,
  ADD CONSTRAINT schemac_members_email_check CHECK (mail IS NOT NULL) NOT VALID;

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE mail IS NULL
ALTER TABLE users VALIDATE CONSTRAINT schemac_members_email_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
