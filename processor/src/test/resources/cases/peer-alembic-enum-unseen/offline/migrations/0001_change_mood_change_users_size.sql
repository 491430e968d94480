-- 0001_change_mood_change_users_size                             draft until committed
-- schemac 1  schema f93727b82da7 -> f051eae808cd  text d524a8f632c0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TYPE mood ADD VALUE 'SO_SO' AFTER 'GOOD';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it scans users.
ALTER TABLE users
  DROP CONSTRAINT users_size_labels,
  ADD CONSTRAINT users_size_labels CHECK (size IN ('L', 'M', 'S'));
