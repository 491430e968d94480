-- 0001_add_tasks_project_id                                      draft until committed
-- schemac 1  schema 1f21469a21b3 -> 08de6d027b81  text 1529274e88cc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE tasks ADD COLUMN project_id bigint;
