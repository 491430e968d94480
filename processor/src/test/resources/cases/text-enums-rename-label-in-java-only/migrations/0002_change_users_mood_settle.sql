-- 0002_change_users_mood_settle                                            file 2 of 2
-- schemac 1  schema 624791edb31c -> e8ae52619b43  text e38a2b7f466f
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0002 (settle), new code from 0001 (switch).
-- What new code writes breaks old code that reads 'it''s good' in users.mood without knowing it.
-- New code meets 'GOOD' in users.mood until 0002 (settle) has run.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

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
        SET mood = 'it''s good'
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

-- Breaks code that writes 'GOOD' to users.mood. Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT IF EXISTS users_mood_labels,
  ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'it''s good')) NOT VALID;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends.
UPDATE users SET mood = 'it''s good' WHERE mood = 'GOOD';

ALTER TABLE users VALIDATE CONSTRAINT users_mood_labels;

ALTER TABLE users DROP CONSTRAINT IF EXISTS schemac_users_mood_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
