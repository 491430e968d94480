-- 0002_rename_people_to_users_and_4_more_fill                              file 2 of 4
-- schemac 1  schema 447d995cc18c -> 3413a687458f  text 8c64b4e39b58
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   people.email or writes NULL to it, that uses people or people.mail or more; new code runs from
--   0003 (switch), since it uses users and users.email and takes users.age for integer.
-- To back out before 0003 (switch) runs:
--   ALTER TABLE people DROP CONSTRAINT IF EXISTS schemac_users_email_check;
--   DROP TRIGGER zz_schemac_people ON people;
--   DROP FUNCTION zz_schemac_people();
-- Backing out leaves what was filled into people.mail.
-- Locks: ACCESS EXCLUSIVE on people.
-- Scans people. Updates rows of people.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['people']::regclass[]) t

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of people in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM people
    WHERE mail IS NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM people
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE people
        SET mail = ''
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND mail IS NULL;
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'people: up to %', coalesce(high.id::text, 'the end');
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

-- Brief ACCESS EXCLUSIVE on people: catalogue only.
ALTER TABLE people
  DROP CONSTRAINT IF EXISTS schemac_users_email_check,
  ADD CONSTRAINT schemac_users_email_check CHECK (mail IS NOT NULL) NOT VALID;

-- Scans people; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM people WHERE mail IS NULL
ALTER TABLE people VALIDATE CONSTRAINT schemac_users_email_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
