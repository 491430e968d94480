-- 0001_rename_users_points_to_score_change_users_score
-- schemac 1  schema 78949f93d245 -> 21b9499b01c3  text 0b1335ae2e70
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.points or that
--   takes users.score for varchar(20); new code runs from 0001, since it uses users.score, takes
--   users.score for integer and reads users.score as never NULL.
-- Loses what the new type cannot hold of users.score.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users. Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses users.points. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN points TO score;

ALTER INDEX users_points_idx RENAME TO users_score_idx;

-- Loses what the new type cannot hold of users.score. Breaks code that takes users.score for
-- varchar(20). Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Loses
-- the statistics of users.score until ANALYZE. Fails on a value of users.score that its conversion
-- refuses.
ALTER TABLE users
  ALTER COLUMN score DROP DEFAULT,
  ALTER COLUMN score TYPE integer USING score::integer,
  ALTER COLUMN score SET DEFAULT 0;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users SET score = 0 WHERE score IS NULL;

-- Breaks code that writes NULL to users.score. Blocks reads and writes of users (ACCESS EXCLUSIVE)
-- while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE score IS NULL
ALTER TABLE users ALTER COLUMN score SET NOT NULL;
