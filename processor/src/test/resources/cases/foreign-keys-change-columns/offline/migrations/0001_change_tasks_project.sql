-- 0001_change_tasks_project
-- schemac 1  schema 42a519cde76d -> 100ef735fd58  text 9174df0c21f1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that violates tasks_project.
-- Only from 0001: new code that writes what tasks_project refuses.
-- Locks: ACCESS EXCLUSIVE on projects and tasks.
-- Scans projects and tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['projects', 'tasks']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates tasks_project. Blocks reads and writes of projects and tasks (ACCESS
-- EXCLUSIVE) while it scans projects and tasks. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.tenant_id IS NOT NULL AND a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.tenant_id = a.tenant_id AND b.id = a.project_id)
ALTER TABLE tasks
  DROP CONSTRAINT tasks_project,
  ADD CONSTRAINT tasks_project FOREIGN KEY (tenant_id, project_id)
    REFERENCES projects (tenant_id, id);
