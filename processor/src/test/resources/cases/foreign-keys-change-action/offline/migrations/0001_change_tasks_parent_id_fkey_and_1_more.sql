-- 0001_change_tasks_parent_id_fkey_and_1_more
-- schemac 1  schema 336e63471282 -> 488752afb821  text 930f7ad8a7a4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that relies on the action of tasks_parent_id_fkey.
-- Only from 0001: new code that relies on the action of tasks_parent_id_fkey and
--   tasks_project_id_fkey.
-- Locks: ACCESS EXCLUSIVE on projects and tasks.
-- Scans projects and tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['projects', 'tasks']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that relies on the action of tasks_parent_id_fkey. Blocks reads and writes of
-- projects and tasks (ACCESS EXCLUSIVE) while it scans projects and tasks.
-- Fails if one of these finds rows:
-- SELECT * FROM tasks a WHERE a.parent_id IS NOT NULL AND NOT EXISTS (SELECT FROM tasks b WHERE b.id = a.parent_id)
-- SELECT * FROM tasks a WHERE a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.id = a.project_id)
ALTER TABLE tasks
  DROP CONSTRAINT tasks_parent_id_fkey,
  DROP CONSTRAINT tasks_project_id_fkey,
  ADD CONSTRAINT tasks_parent_id_fkey FOREIGN KEY (parent_id)
    REFERENCES tasks (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id)
    REFERENCES projects (id) ON DELETE CASCADE;
