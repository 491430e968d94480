-- 0001_add_tasks_project_id                                      draft until committed
-- schemac 1  schema 1f21469a21b3 -> 08de6d027b81  text b1e7a37b4ad3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE tasks ADD COLUMN project_id bigint;
