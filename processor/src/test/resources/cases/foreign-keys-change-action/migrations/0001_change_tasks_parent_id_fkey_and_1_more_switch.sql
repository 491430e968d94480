-- 0001_change_tasks_parent_id_fkey_and_1_more_switch                       file 1 of 2
-- schemac 1  schema 336e63471282 -> 488752afb821  text f7a1f99e0326
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that relies on the action of tasks_parent_id_fkey.
-- Only from 0001 (switch): new code that relies on the action of tasks_parent_id_fkey and
--   tasks_project_id_fkey.
-- Locks: ACCESS EXCLUSIVE on projects and tasks.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE projects IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses projects waits from here on
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that relies on the action of tasks_parent_id_fkey. Brief ACCESS EXCLUSIVE on projects
-- and tasks: catalogue only. VALIDATE will fail if one of these finds rows:
-- SELECT * FROM tasks a WHERE a.parent_id IS NOT NULL AND NOT EXISTS (SELECT FROM tasks b WHERE b.id = a.parent_id)
-- SELECT * FROM tasks a WHERE a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.id = a.project_id)
ALTER TABLE tasks
  DROP CONSTRAINT tasks_parent_id_fkey,
  DROP CONSTRAINT tasks_project_id_fkey,
  ADD CONSTRAINT tasks_parent_id_fkey FOREIGN KEY (parent_id)
    REFERENCES tasks (id) ON DELETE SET NULL ON UPDATE CASCADE NOT VALID,
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id)
    REFERENCES projects (id) ON DELETE CASCADE NOT VALID;
