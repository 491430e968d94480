-- 0001_add_tasks_project_id
-- schemac 1  schema 1f21469a21b3 -> 08de6d027b81  text 230de4c24c92
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on tasks; SHARE ROW EXCLUSIVE on projects.
-- Builds indexes on tasks. Scans projects and tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['projects', 'tasks']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE tasks ADD COLUMN project_id bigint;

-- Blocks writes to tasks (SHARE) while it builds tasks_project_id_idx. Reads and writes of tasks
-- wait until COMMIT (locked above).
CREATE INDEX tasks_project_id_idx ON tasks (project_id);

-- Blocks writes to projects and tasks (SHARE ROW EXCLUSIVE) while it scans projects and tasks.
-- Reads and writes of tasks wait until COMMIT (locked above).
ALTER TABLE tasks
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id)
    REFERENCES projects (id) ON DELETE CASCADE;
