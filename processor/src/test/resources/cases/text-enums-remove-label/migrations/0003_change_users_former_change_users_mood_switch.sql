-- 0003_change_users_former_change_users_mood_switch              draft until committed
-- schemac 1  schema 13755e83679e -> 37599a3e5beb  text ad2747793943
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes 'MIDDLING' to users.former, and code that writes 'MIDDLING' to
-- users.mood. Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT schemac_users_former_labels,
  DROP CONSTRAINT schemac_users_mood_labels,
  ADD CONSTRAINT users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD']::text[]) NOT VALID,
  ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD')) NOT VALID;
