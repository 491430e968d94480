-- 0001_change_tasks_project_switch                                         file 1 of 2
-- schemac 1  schema 42a519cde76d -> 100ef735fd58  text 05e6c716c169
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that violates tasks_project.
-- Only from 0001 (switch): new code that writes what tasks_project refuses.
-- Locks: ACCESS EXCLUSIVE on projects and tasks.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE projects IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses projects waits from here on
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that violates tasks_project. Brief ACCESS EXCLUSIVE on projects and tasks: catalogue
-- only. VALIDATE will fail if this finds rows:
-- SELECT * FROM tasks a WHERE a.tenant_id IS NOT NULL AND a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.tenant_id = a.tenant_id AND b.id = a.project_id)
ALTER TABLE tasks
  DROP CONSTRAINT tasks_project,
  ADD CONSTRAINT tasks_project FOREIGN KEY (tenant_id, project_id)
    REFERENCES projects (tenant_id, id) NOT VALID;
