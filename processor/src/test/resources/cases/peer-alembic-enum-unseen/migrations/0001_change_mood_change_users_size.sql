-- 0001_change_mood_change_users_size                             draft until committed
-- schemac 1  schema f93727b82da7 -> f051eae808cd  text ee5ed77fb0c3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TYPE mood ADD VALUE 'SO_SO' AFTER 'GOOD';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT users_size_labels,
  ADD CONSTRAINT users_size_labels CHECK (size IN ('L', 'M', 'S')) NOT VALID;
