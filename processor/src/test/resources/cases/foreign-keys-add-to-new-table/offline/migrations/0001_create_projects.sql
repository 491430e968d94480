-- 0001_create_projects                                           draft until committed
-- schemac 1  schema 23d9ac2f4855 -> c2f767331465  text 4f29c40345e7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief SHARE ROW EXCLUSIVE on tasks.
CREATE TABLE projects (
  id            bigint  NOT NULL,
  first_task_id bigint,
  CONSTRAINT projects_pkey PRIMARY KEY (id),
  CONSTRAINT projects_first_task_id_fkey FOREIGN KEY (first_task_id) REFERENCES tasks (id)
);

-- Blocks writes to tasks (SHARE ROW EXCLUSIVE) while it scans tasks. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.id = a.project_id)
ALTER TABLE tasks
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id);
