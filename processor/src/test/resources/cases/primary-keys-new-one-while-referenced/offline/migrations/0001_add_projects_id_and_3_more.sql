-- 0001_add_projects_id_and_3_more
-- schemac 1  schema 298db7f89e62 -> 3c9997fc3e3a  text 3ccd6bf5ce66
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out projects.id or
--   tasks.project_id or writes NULL to it, that uses projects.number or more; new code runs from
--   0001, since it uses tasks.project_id and projects.id, reads projects.id as never NULL and more.
-- Loses the values of projects.number and tasks.project_number.
-- Locks: ACCESS EXCLUSIVE on projects and tasks.
-- Builds indexes on projects. Scans projects and tasks. Updates rows of projects and tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['projects', 'tasks']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on projects and tasks.
ALTER TABLE tasks
  DROP CONSTRAINT tasks_project_number_fkey,
  ADD COLUMN project_id uuid;

-- Breaks code that says ON CONFLICT (number). Brief ACCESS EXCLUSIVE on projects.
ALTER TABLE projects
  DROP CONSTRAINT projects_pkey,
  ADD COLUMN id uuid;

-- Updates rows of projects at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of projects and tasks wait until COMMIT (locked above).
UPDATE projects SET id = lpad(to_hex(number), 32, '0')::uuid;

-- Loses the values of projects.number. Breaks code that leaves out projects.id or writes NULL to
-- it, and code that uses projects.number. Blocks reads and writes of projects (ACCESS EXCLUSIVE)
-- while it builds projects_pkey. Reads and writes of tasks wait until COMMIT (locked above).
-- Fails if one of these finds rows:
-- SELECT * FROM projects WHERE id IS NULL
-- SELECT id FROM projects WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1
ALTER TABLE projects
  ALTER COLUMN id SET NOT NULL,
  DROP COLUMN number,
  ADD CONSTRAINT projects_pkey PRIMARY KEY (id);

-- Updates rows of tasks at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of projects and tasks wait until COMMIT (locked above).
UPDATE tasks SET project_id = lpad(to_hex(project_number), 32, '0')::uuid;

-- Loses the values of tasks.project_number. Breaks code that leaves out tasks.project_id or writes
-- NULL to it, and code that uses tasks.project_number. Blocks reads and writes of tasks (ACCESS
-- EXCLUSIVE) and writes to projects (SHARE ROW EXCLUSIVE) while it scans projects and tasks. Reads
-- and writes of projects wait until COMMIT (locked above). Fails if one of these finds rows:
-- SELECT * FROM tasks WHERE project_id IS NULL
-- SELECT * FROM tasks a WHERE a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.id = a.project_id)
ALTER TABLE tasks
  ALTER COLUMN project_id SET NOT NULL,
  DROP COLUMN project_number,
  ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id);
