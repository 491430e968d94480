-- 0001_change_users_first_and_2_more                             draft until committed
-- schemac 1  schema 95c2aa9fdfa7 -> bab4ca350341  text a55a4447b00e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ALTER COLUMN age DROP NOT NULL;

UPDATE users SET first = '' WHERE first IS NULL;

UPDATE users SET last = coalesce(first, '-') WHERE last IS NULL;

ALTER TABLE users
  ALTER COLUMN first SET NOT NULL,
  ALTER COLUMN last SET NOT NULL;
