-- 0001_add_users_plan
-- schemac 1  schema 32179ffed416 -> c549d2b2defc  text 8d65d3d97436
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that writes NULL to users.plan.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE users ADD COLUMN plan text;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users SET plan = 'legacy';

-- Breaks code that writes NULL to users.plan. Blocks reads and writes of users (ACCESS EXCLUSIVE)
-- while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE plan IS NULL
ALTER TABLE users
  ALTER COLUMN plan SET DEFAULT 'trial',
  ALTER COLUMN plan SET NOT NULL;
