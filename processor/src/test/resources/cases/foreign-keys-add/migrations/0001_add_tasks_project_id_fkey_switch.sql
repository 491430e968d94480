-- 0001_add_tasks_project_id_fkey_switch                          draft until committed
-- schemac 1  schema 501ab2c2ff3f -> b0ff249e567c  text 57e75a291674
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Brief SHARE ROW EXCLUSIVE on projects and tasks: catalogue only.
ALTER TABLE tasks
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) NOT VALID;
