-- 0004_add_projects_id_and_3_more_settle                                   file 4 of 4
-- schemac 1  schema 298db7f89e62 -> 3c9997fc3e3a  text 7b799e8e2a31
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   projects.id or tasks.project_id or writes NULL to it, that uses projects.number or more; new
--   code runs from 0003 (switch), since it leaves out projects.number or tasks.project_number or
--   writes NULL to it.
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
