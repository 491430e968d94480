-- 0003_add_projects_id_and_3_more_switch                                   file 3 of 4
-- schemac 1  schema 298db7f89e62 -> 3c9997fc3e3a  text 0147eb55c770
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   projects.id or tasks.project_id or writes NULL to it, that uses projects.number or more; new
--   code runs from 0003 (switch), since it leaves out projects.number or tasks.project_number or
--   writes NULL to it.
-- Loses the values of projects.number and tasks.project_number.
-- Locks: ACCESS EXCLUSIVE on projects and tasks.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE projects IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses projects waits from here on
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out projects.id or writes NULL to it. Brief ACCESS EXCLUSIVE on projects.
DROP TRIGGER zz_schemac_projects ON projects;

DROP FUNCTION zz_schemac_projects();

-- Breaks code that leaves out tasks.project_id or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- tasks.
DROP TRIGGER zz_schemac_tasks ON tasks;

DROP FUNCTION zz_schemac_tasks();

-- Brief ACCESS EXCLUSIVE on projects and tasks: catalogue only.
ALTER TABLE tasks
  DROP CONSTRAINT tasks_project_number_fkey,
  ALTER COLUMN project_id SET NOT NULL;

-- Breaks code that says ON CONFLICT (number). Brief ACCESS EXCLUSIVE on projects: catalogue only.
ALTER TABLE projects
  DROP CONSTRAINT projects_pkey,
  ALTER COLUMN id SET NOT NULL;

-- Loses the values of projects.number, breaks code that uses it. Brief ACCESS EXCLUSIVE on
-- projects: catalogue only.
ALTER TABLE projects
  DROP CONSTRAINT schemac_projects_id_check,
  DROP COLUMN number,
  ADD CONSTRAINT projects_pkey PRIMARY KEY USING INDEX projects_pkey_build;

-- Loses the values of tasks.project_number, breaks code that uses it. Brief ACCESS EXCLUSIVE on
-- tasks and SHARE ROW EXCLUSIVE on projects: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM tasks a WHERE a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.id = a.project_id)
ALTER TABLE tasks
  DROP CONSTRAINT schemac_tasks_project_id_check,
  DROP COLUMN project_number,
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) NOT VALID;
