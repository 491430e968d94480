-- 0001_change_mood_change_users_size                                       file 1 of 2
-- schemac 1  schema f93727b82da7 -> f051eae808cd  text f4a3c2f9cdff
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- What new code writes breaks old code that reads 'SO_SO' of mood without knowing it or that reads
--   'L' in users.size without knowing it.
-- To back out: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads 'SO_SO' of mood without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE mood ADD VALUE 'SO_SO' AFTER 'GOOD';

-- Breaks code that reads 'L' in users.size without knowing it. Brief ACCESS EXCLUSIVE on users:
-- catalogue only.
ALTER TABLE users
  DROP CONSTRAINT users_size_labels,
  ADD CONSTRAINT users_size_labels CHECK (size IN ('L', 'M', 'S')) NOT VALID;
