-- 0001_create_projects
-- schemac 1  schema 23d9ac2f4855 -> c2f767331465  text 5443c2165efa
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that violates tasks_project_id_fkey.
-- Locks: SHARE ROW EXCLUSIVE on tasks.
-- Scans tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['tasks']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief SHARE ROW EXCLUSIVE on tasks.
CREATE TABLE projects (
  id            bigint  NOT NULL,
  first_task_id bigint,
  CONSTRAINT projects_pkey PRIMARY KEY (id),
  CONSTRAINT projects_first_task_id_fkey FOREIGN KEY (first_task_id) REFERENCES tasks (id)
);

-- Breaks code that violates tasks_project_id_fkey. Blocks writes to tasks (SHARE ROW EXCLUSIVE)
-- while it scans tasks. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.id = a.project_id)
ALTER TABLE tasks
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id);
