-- 0002_change_tasks_parent_id_fkey_and_1_more_settle                       file 2 of 2
-- schemac 1  schema 336e63471282 -> 488752afb821  text 931166ab3e23
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that relies on the action of tasks_parent_id_fkey.
-- Only from 0001 (switch): new code that relies on the action of tasks_parent_id_fkey and
--   tasks_project_id_fkey.
-- Locks: SHARE UPDATE EXCLUSIVE on tasks; ROW SHARE on projects.
-- Scans projects and tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['projects', 'tasks']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.parent_id IS NOT NULL AND NOT EXISTS (SELECT FROM tasks b WHERE b.id = a.parent_id)
ALTER TABLE tasks VALIDATE CONSTRAINT tasks_parent_id_fkey;

-- Scans projects and tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.id = a.project_id)
ALTER TABLE tasks VALIDATE CONSTRAINT tasks_project_id_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
