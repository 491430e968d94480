-- 0001_add_tasks_project_id_fkey                                 draft until committed
-- schemac 1  schema 501ab2c2ff3f -> b0ff249e567c  text 880a47d1be12
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks writes to projects and tasks (SHARE ROW EXCLUSIVE) while it scans projects and tasks.
-- Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.id = a.project_id)
ALTER TABLE tasks
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id);
