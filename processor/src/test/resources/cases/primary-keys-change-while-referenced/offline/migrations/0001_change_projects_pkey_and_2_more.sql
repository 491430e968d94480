-- 0001_change_projects_pkey_and_2_more
-- schemac 1  schema 2fcba54b9b3a -> ece2df34d0b7  text 60755049bc10
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that says ON CONFLICT (id), that expects no duplicates of projects.id
--   or that violates tasks_tenant_id_project_id_fkey.
-- Only from 0001: new code that writes what tasks_project_id_fkey or projects_pkey refuses and says
--   ON CONFLICT (id, tenant_id).
-- Locks: ACCESS EXCLUSIVE on projects and tasks.
-- Builds indexes on projects. Scans projects and tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['projects', 'tasks']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on projects and tasks.
ALTER TABLE tasks DROP CONSTRAINT tasks_project_id_fkey;

-- Breaks code that says ON CONFLICT (id), and code that expects no duplicates of projects.id.
-- Blocks reads and writes of projects (ACCESS EXCLUSIVE) while it builds projects_pkey. Reads and
-- writes of tasks wait until COMMIT (locked above).
ALTER TABLE projects
  DROP CONSTRAINT projects_pkey,
  ADD CONSTRAINT projects_pkey PRIMARY KEY (tenant_id, id);

-- Breaks code that violates tasks_tenant_id_project_id_fkey. Blocks writes to projects and tasks
-- (SHARE ROW EXCLUSIVE) while it scans projects and tasks. Reads and writes of projects and tasks
-- wait until COMMIT (locked above). Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.tenant_id IS NOT NULL AND a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.tenant_id = a.tenant_id AND b.id = a.project_id)
ALTER TABLE tasks
  ADD CONSTRAINT tasks_tenant_id_project_id_fkey FOREIGN KEY (tenant_id, project_id)
    REFERENCES projects (tenant_id, id);
