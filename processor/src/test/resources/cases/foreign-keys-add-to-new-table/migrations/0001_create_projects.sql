-- 0001_create_projects                                                     file 1 of 3
-- schemac 1  schema 23d9ac2f4855 -> c2f767331465  text a869fe09253b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0002 (switch): old code that violates tasks_project_id_fkey.
-- To back out before 0002 (switch) runs, stop new code, then:
--   DROP TABLE projects;
-- Locks: SHARE ROW EXCLUSIVE on tasks.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief SHARE ROW EXCLUSIVE on tasks.
CREATE TABLE projects (
  id            bigint  NOT NULL,
  first_task_id bigint,
  CONSTRAINT projects_pkey PRIMARY KEY (id),
  CONSTRAINT projects_first_task_id_fkey FOREIGN KEY (first_task_id) REFERENCES tasks (id)
);
