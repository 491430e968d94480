-- 0003_change_users_mood_switch                                  draft until committed
-- schemac 1  schema 624791edb31c -> e8ae52619b43  text fa22b06d8334
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes 'GOOD' to users.mood. Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT schemac_users_mood_labels,
  ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'it''s good')) NOT VALID;
