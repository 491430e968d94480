-- 0001_add_tasks_project_id_fkey_switch                                    file 1 of 2
-- schemac 1  schema 501ab2c2ff3f -> b0ff249e567c  text 65c7af1f5a97
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that violates tasks_project_id_fkey.
-- Locks: SHARE ROW EXCLUSIVE on projects and tasks.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE projects IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses projects waits from here on
LOCK TABLE tasks IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that violates tasks_project_id_fkey. Brief SHARE ROW EXCLUSIVE on projects and tasks:
-- catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM tasks a WHERE a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.id = a.project_id)
ALTER TABLE tasks
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) NOT VALID;
