-- 0001_change_users_former_change_users_mood
-- schemac 1  schema 3d0df657030d before and after  text 8d98e87bd30c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that looks for 'BAD', 'GOOD'
--   in users.former or 'BAD', 'GOOD' in users.mood; new code runs from 0001, since it takes 'BAD',
--   'GOOD' in users.former for other values and 'BAD', 'GOOD' in users.mood for other values.
-- Locks: ROW EXCLUSIVE on users.
-- Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that looks for 'BAD', 'GOOD' in users.former. Updates rows of users at once: writers
-- of the same rows wait until the transaction ends.
UPDATE users
  SET former = ARRAY(
    SELECT CASE label WHEN 'BAD' THEN 'GOOD' WHEN 'GOOD' THEN 'BAD' ELSE label END
      FROM unnest(former) WITH ORDINALITY AS labels (label, place)
      ORDER BY place
  )
  WHERE former && ARRAY['BAD', 'GOOD']::text[];

-- Breaks code that looks for 'BAD', 'GOOD' in users.mood. Updates rows of users at once: writers of
-- the same rows wait until the transaction ends.
UPDATE users
  SET mood = CASE mood WHEN 'BAD' THEN 'GOOD' WHEN 'GOOD' THEN 'BAD' END
  WHERE mood IN ('BAD', 'GOOD');
