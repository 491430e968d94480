-- 0001_rename_users_points_to_score_change_users_score           draft until committed
-- schemac 1  schema 78949f93d245 -> 21b9499b01c3  text f9fb2dac22ab
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users RENAME COLUMN points TO score;

ALTER INDEX users_points_idx RENAME TO users_score_idx;

ALTER TABLE users
  ALTER COLUMN score DROP DEFAULT,
  ALTER COLUMN score TYPE integer USING score::integer,
  ALTER COLUMN score SET DEFAULT 0;

UPDATE users SET score = 0 WHERE score IS NULL;

ALTER TABLE users ALTER COLUMN score SET NOT NULL;
