-- 0001_change_users_mood_switch                                  draft until committed
-- schemac 1  schema 624791edb31c -> e8ae52619b43  text 20c4d2ee4280
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood SET DEFAULT 'it''s good',
  ADD CONSTRAINT schemac_users_mood_labels CHECK (mood IN ('BAD', 'GOOD', 'it''s good')) NOT VALID;
