-- 0002_create_projects_switch                                              file 2 of 3
-- schemac 1  schema 23d9ac2f4855 -> c2f767331465  text 1ffe3ee9e81c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0002 (switch): old code that violates tasks_project_id_fkey.
-- Locks: SHARE ROW EXCLUSIVE on tasks.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that violates tasks_project_id_fkey. Brief SHARE ROW EXCLUSIVE on tasks: catalogue
-- only. VALIDATE will fail if this finds rows:
-- SELECT * FROM tasks a WHERE a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.id = a.project_id)
ALTER TABLE tasks
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) NOT VALID;
