-- 0001_change_users_former_change_users_mood_switch              draft until committed
-- schemac 1  schema 13755e83679e -> 37599a3e5beb  text 85d631df03f7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT users_former_labels,
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood SET DEFAULT 'GOOD',
  ADD CONSTRAINT schemac_users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD', 'MIDDLING']::text[]) NOT VALID,
  ADD CONSTRAINT schemac_users_mood_labels CHECK (mood IN ('BAD', 'GOOD', 'MIDDLING')) NOT VALID;
