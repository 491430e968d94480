-- 0001_change_projects_pkey_add_projects_id_key
-- schemac 1  schema e5cfd646dff5 -> 1243e9a3eaff  text f464a89cfa05
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only from 0001: new code that says ON CONFLICT (id, tenant_id).
-- Locks: ACCESS EXCLUSIVE on projects and tasks.
-- Builds indexes on projects. Scans projects and tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['projects', 'tasks']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on projects and tasks.
ALTER TABLE tasks DROP CONSTRAINT tasks_project_id_fkey;

-- Blocks reads and writes of projects (ACCESS EXCLUSIVE) while it builds projects_pkey and
-- projects_id_key. Reads and writes of tasks wait until COMMIT (locked above).
ALTER TABLE projects
  DROP CONSTRAINT projects_pkey,
  ADD CONSTRAINT projects_pkey PRIMARY KEY (tenant_id, id),
  ADD CONSTRAINT projects_id_key UNIQUE (id);

-- Blocks writes to projects and tasks (SHARE ROW EXCLUSIVE) while it scans projects and tasks.
-- Reads and writes of projects and tasks wait until COMMIT (locked above).
-- Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.id = a.project_id)
ALTER TABLE tasks
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id);
