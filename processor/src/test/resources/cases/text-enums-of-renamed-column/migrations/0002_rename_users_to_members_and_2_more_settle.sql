-- 0002_rename_users_to_members_and_2_more_settle                           file 2 of 2
-- schemac 1  schema 32733e79b8e2 -> ca3cbbc395ee  text 9b10748fb5d7
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses users or
--   users.mood; new code runs from 0001 (switch), since it uses members and members.feeling and
--   writes 'AWFUL' to members.feeling.
-- New code meets 'BAD' in members.feeling until 0002 (settle) has run.
-- Locks: ACCESS EXCLUSIVE on members.
-- Scans members. Updates rows of members.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['members']::regclass[]) t

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that looks for 'BAD' in members.feeling. Updates rows of members in batches that
-- commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM members
    WHERE feeling = 'BAD'
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM members
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE members
        SET feeling = 'AWFUL'
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND feeling = 'BAD';
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'members: up to %', coalesce(high.id::text, 'the end');
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

-- Breaks code that writes 'BAD' to members.feeling. Brief ACCESS EXCLUSIVE on members: catalogue
-- only.
ALTER TABLE members
  DROP CONSTRAINT IF EXISTS members_feeling_labels,
  ADD CONSTRAINT members_feeling_labels CHECK (feeling IN ('AWFUL', 'GOOD')) NOT VALID;

-- Updates rows of members at once: writers of the same rows wait until the transaction ends.
UPDATE members SET feeling = 'AWFUL' WHERE feeling = 'BAD';

ALTER TABLE members VALIDATE CONSTRAINT members_feeling_labels;

ALTER TABLE members DROP CONSTRAINT IF EXISTS schemac_members_feeling_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
