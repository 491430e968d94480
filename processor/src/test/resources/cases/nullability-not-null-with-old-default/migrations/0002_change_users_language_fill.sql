-- 0002_change_users_language_fill                                          file 2 of 3
-- schemac 1  schema 94266422b21f -> 3cb07f56af28  text e33a9c80082d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0002 (fill).
-- Only until 0003 (switch): old code that writes NULL to users.language.
-- To back out before 0003 (switch) runs, stop new code, then:
--   ALTER TABLE users DROP CONSTRAINT IF EXISTS schemac_users_language_check;
--   DROP TRIGGER zz_schemac_users ON users;
--   DROP FUNCTION zz_schemac_users();
-- Backing out leaves what was filled into users.language.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

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
    WHERE language IS NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE users
        SET language = 'en'
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND language IS NULL;
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
  DROP CONSTRAINT IF EXISTS schemac_users_language_check,
  ADD CONSTRAINT schemac_users_language_check CHECK (language IS NOT NULL) NOT VALID;

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE language IS NULL
ALTER TABLE users VALIDATE CONSTRAINT schemac_users_language_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
