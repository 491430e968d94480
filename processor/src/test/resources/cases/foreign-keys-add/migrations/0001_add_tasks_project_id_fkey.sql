-- 0001_add_tasks_project_id_fkey                                 draft until committed
-- schemac 1  schema 501ab2c2ff3f -> b0ff249e567c  text 906245157b8a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE tasks
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id);
