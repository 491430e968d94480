-- 0001_add_projects_id_and_3_more                                draft until committed
-- schemac 1  schema 298db7f89e62 -> 3c9997fc3e3a  text be565bf52a92
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE tasks
  DROP CONSTRAINT tasks_project_number_fkey,
  ADD COLUMN project_id uuid;

ALTER TABLE projects
  DROP CONSTRAINT projects_pkey,
  ADD COLUMN id uuid;

UPDATE projects SET id = lpad(to_hex(number), 32, '0')::uuid;

ALTER TABLE projects
  ALTER COLUMN id SET NOT NULL,
  DROP COLUMN number,
  ADD CONSTRAINT projects_pkey PRIMARY KEY (id);

UPDATE tasks SET project_id = lpad(to_hex(project_number), 32, '0')::uuid;

ALTER TABLE tasks
  ALTER COLUMN project_id SET NOT NULL,
  DROP COLUMN project_number,
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id);
