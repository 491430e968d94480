-- 0003_change_projects_pkey_add_projects_id_key_settle                     file 3 of 3
-- schemac 1  schema e5cfd646dff5 -> 1243e9a3eaff  text f92df789e7e5
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only from 0001 (fill): new code that says ON CONFLICT (id, tenant_id).
-- Locks: SHARE UPDATE EXCLUSIVE on tasks; ROW SHARE on projects.
-- Scans projects and tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['projects', 'tasks']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans projects and tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.id = a.project_id)
ALTER TABLE tasks VALIDATE CONSTRAINT tasks_project_id_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
