-- 0003_change_users_former_change_users_mood_settle                        file 3 of 3
-- schemac 1  schema cedbf3461623 -> f4e37d2c0006  text 30875b710b90
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0003 (settle), new code from 0002 (switch).
-- What new code writes breaks old code that reads 'FINE' in users.former or 'FINE' in users.mood
--   without knowing it.
-- New code meets 'GOOD' in users.former and 'GOOD' in users.mood until 0003 (settle) has run.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
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

-- Breaks code that looks for 'GOOD' in users.former. Updates rows of users in batches that commit
-- one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM users
    WHERE former && ARRAY['GOOD']::text[]
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE users
        SET former = array_replace(former, 'GOOD', 'FINE')
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND former && ARRAY['GOOD']::text[];
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

-- Breaks code that looks for 'GOOD' in users.mood. Updates rows of users in batches that commit one
-- by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM users
    WHERE mood = 'GOOD'
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE users
        SET mood = 'FINE'
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND mood = 'GOOD';
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

-- Breaks code that writes 'GOOD' to users.former, and code that writes 'GOOD' to users.mood. Brief
-- ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT IF EXISTS users_former_labels,
  DROP CONSTRAINT IF EXISTS users_mood_labels,
  ADD CONSTRAINT users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'FINE']::text[]) NOT VALID,
  ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'FINE')) NOT VALID;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends.
UPDATE users
  SET former = array_replace(former, 'GOOD', 'FINE')
  WHERE former && ARRAY['GOOD']::text[];

-- Updates rows of users at once: writers of the same rows wait until the transaction ends.
UPDATE users SET mood = 'FINE' WHERE mood = 'GOOD';

ALTER TABLE users
  VALIDATE CONSTRAINT users_former_labels,
  VALIDATE CONSTRAINT users_mood_labels;

ALTER TABLE users
  DROP CONSTRAINT IF EXISTS schemac_users_former_labels,
  DROP CONSTRAINT IF EXISTS schemac_users_mood_labels;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_users_in_good_mood;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
