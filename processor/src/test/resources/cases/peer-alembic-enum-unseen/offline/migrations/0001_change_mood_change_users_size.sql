-- 0001_change_mood_change_users_size                             draft until committed
-- schemac 1  schema f93727b82da7 -> f051eae808cd  text b2b93fe04c01
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TYPE mood ADD VALUE 'SO_SO' AFTER 'GOOD';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it scans users.
ALTER TABLE users
  DROP CONSTRAINT users_size_labels,
  ADD CONSTRAINT users_size_labels CHECK (size IN ('L', 'M', 'S'));
