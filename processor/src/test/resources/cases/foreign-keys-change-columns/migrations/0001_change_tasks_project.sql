-- 0001_change_tasks_project                                      draft until committed
-- schemac 1  schema 42a519cde76d -> 100ef735fd58  text 66136144518f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE tasks
  DROP CONSTRAINT tasks_project,
  ADD CONSTRAINT tasks_project FOREIGN KEY (tenant_id, project_id)
    REFERENCES projects (tenant_id, id);
