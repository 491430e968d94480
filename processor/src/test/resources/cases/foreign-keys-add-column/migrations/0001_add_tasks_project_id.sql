-- 0001_add_tasks_project_id                                                file 1 of 2
-- schemac 1  schema 1f21469a21b3 -> 08de6d027b81  text 8aceb458ccff
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only from 0002 (fill): new code that relies on the action of tasks_project_id_fkey.
-- To back out: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on tasks.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE tasks ADD COLUMN project_id bigint;
