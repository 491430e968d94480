-- 0001_change_users_mood_switch                                            file 1 of 2
-- schemac 1  schema d2129a1bdd23 -> 151b2dbb95e3  text b2900d37153a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (settle), new code from 0001 (switch).
-- What new code writes breaks old code that reads 'FINE' in users.mood without knowing it.
-- New code meets 'BAD', 'GOOD', 'MIDDLING' in users.mood until 0002 (settle) has run.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads 'FINE' in users.mood without knowing it. Brief ACCESS EXCLUSIVE on users:
-- catalogue only.
ALTER TABLE users
  DROP CONSTRAINT users_mood_labels,
  ADD CONSTRAINT schemac_users_mood_labels
    CHECK (mood IN ('BAD', 'FINE', 'GOOD', 'MIDDLING')) NOT VALID;
