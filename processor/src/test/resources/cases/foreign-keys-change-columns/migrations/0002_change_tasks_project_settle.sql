-- 0002_change_tasks_project_settle                                         file 2 of 2
-- schemac 1  schema 42a519cde76d -> 100ef735fd58  text d335a1772e0a
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that violates tasks_project.
-- Only from 0001 (switch): new code that writes what tasks_project refuses.
-- Locks: SHARE UPDATE EXCLUSIVE on tasks; ROW SHARE on projects.
-- Scans projects and tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['projects', 'tasks']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans projects and tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.tenant_id IS NOT NULL AND a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.tenant_id = a.tenant_id AND b.id = a.project_id)
ALTER TABLE tasks VALIDATE CONSTRAINT tasks_project;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
