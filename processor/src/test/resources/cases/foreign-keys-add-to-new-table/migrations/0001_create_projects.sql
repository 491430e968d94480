-- 0001_create_projects                                           draft until committed
-- schemac 1  schema 23d9ac2f4855 -> c2f767331465  text 38408a21505f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE projects (
  id            bigint  NOT NULL,
  first_task_id bigint,
  CONSTRAINT projects_pkey PRIMARY KEY (id),
  CONSTRAINT projects_first_task_id_fkey FOREIGN KEY (first_task_id) REFERENCES tasks (id)
);

ALTER TABLE tasks
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id);
