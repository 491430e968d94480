-- 0003_rename_users_points_to_score_change_users_score_switch              file 3 of 3
-- schemac 1  schema 78949f93d245 -> 21b9499b01c3  text e519211b50fb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes users.points for
--   varchar(20); new code runs from 0003 (switch), since it uses users.score.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes NULL to users.score. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Breaks code that uses users.points. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN points TO score;

ALTER INDEX users_points_idx RENAME TO users_score_idx;

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN score SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_score_check;
