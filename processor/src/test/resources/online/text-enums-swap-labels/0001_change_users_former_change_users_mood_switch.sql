-- 0001_change_users_former_change_users_mood_switch              draft until committed
-- schemac 1  schema 3d0df657030d -> 3d0df657030d  text 6fcd486d4d0d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE users
  DROP CONSTRAINT users_former_labels,
  DROP CONSTRAINT users_mood_labels;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users still wait, locked above.
UPDATE users
  SET former = ARRAY(
    SELECT CASE label WHEN 'BAD' THEN 'GOOD' WHEN 'GOOD' THEN 'BAD' ELSE label END
      FROM unnest(former) WITH ORDINALITY AS labels (label, place)
      ORDER BY place
  )
  WHERE former && ARRAY['BAD', 'GOOD']::text[];

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users still wait, locked above.
UPDATE users
  SET mood = CASE mood WHEN 'BAD' THEN 'GOOD' WHEN 'GOOD' THEN 'BAD' END
  WHERE mood IN ('BAD', 'GOOD');

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ADD CONSTRAINT users_former_labels CHECK (former <@ ARRAY['BAD', 'GOOD']::text[]) NOT VALID,
  ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD')) NOT VALID;
