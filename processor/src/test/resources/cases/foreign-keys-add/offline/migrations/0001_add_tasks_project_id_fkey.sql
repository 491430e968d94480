-- 0001_add_tasks_project_id_fkey
-- schemac 1  schema 501ab2c2ff3f -> b0ff249e567c  text a1659afa1a2a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that violates tasks_project_id_fkey.
-- Locks: SHARE ROW EXCLUSIVE on projects and tasks.
-- Scans projects and tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['projects', 'tasks']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates tasks_project_id_fkey. Blocks writes to projects and tasks (SHARE ROW
-- EXCLUSIVE) while it scans projects and tasks. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.id = a.project_id)
ALTER TABLE tasks
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id);
